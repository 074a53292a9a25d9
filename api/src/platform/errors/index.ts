export type { ErrorCode } from "./coded-error.ts";
export { codedError, forbidden, serviceUnavailable, unauthenticated } from "./coded-error.ts";
export { ExpectedFailure, type Failure } from "./expected-failure.ts";
