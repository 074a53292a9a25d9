export { GraphQLClient } from "./client.ts";
export { errorOf, toFormErrors, type UserError } from "./form-errors.ts";
export { type Ask, postDocument, readAnswer } from "./post-document.ts";
export { asRequestError, RequestError } from "./request-error.ts";
export { httpTransport } from "./transport.ts";
export { useQuery } from "./use-query.ts";
