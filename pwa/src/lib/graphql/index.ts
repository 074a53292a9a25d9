export { type AnswerStore, GraphQLClient, type QueryState } from "./client.ts";
export { errorOf, toFormErrors, type UserError } from "./form-errors.ts";
export type { TrustedOperation } from "./operation.ts";
export { asRequestError, RequestError } from "./request-error.ts";
export { httpTransport, readAnswer, type Transport } from "./transport.ts";
export { type QueryOptions, type QueryResult, useQuery } from "./use-query.ts";
