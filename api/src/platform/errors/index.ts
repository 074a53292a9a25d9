export { codedError, forbidden, unauthenticated } from "./coded-error.ts";
export { ExpectedFailure, type Failure } from "./expected-failure.ts";
