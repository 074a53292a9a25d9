export { codedError, forbidden, unauthenticated, type ErrorCode } from "./coded-error.ts";
export { ExpectedFailure, type Failure } from "./expected-failure.ts";
