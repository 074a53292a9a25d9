export { GraphQLClient } from "./client.ts";
export { errorOf, toFormErrors, type UserError } from "./form-errors.ts";
export { asRequestError, RequestError } from "./request-error.ts";
export { httpTransport, readAnswer } from "./transport.ts";
export { useQuery } from "./use-query.ts";
