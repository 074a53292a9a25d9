import { GraphQLError } from "graphql";

/** The stable codes of what is broken or forbidden, in `extensions.code`. */
export type ErrorCode =
  | "UNAUTHENTICATED"
  | "FORBIDDEN"
  | "INSUFFICIENT_SCOPE"
  | "BAD_USER_INPUT"
  | "CASE_CODE_MISREAD"
  | "NOT_FOUND"
  | "RATE_LIMITED"
  | "TOO_MANY_STREAMS"
  | "QUERY_TOO_COMPLEX"
  | "DOCUMENT_NOT_TRUSTED"
  | "SERVICE_UNAVAILABLE"
  | "DEMO_ONLY";

/** Seconds after which it is worth asking again what failed because the database was away. */
const RETRY_AFTER = 2;

/** A GraphQL error with a stable code. `extensions` must hold nothing personal. */
export const codedError = (
  code: ErrorCode,
  message: string,
  extensions: Record<string, unknown> = {},
): GraphQLError => new GraphQLError(message, { extensions: { ...extensions, code } });

/**
 * The database is away for the moment: HTTP 503, with the seconds after which to ask again in `extensions.retryAfter` and
 * in the header. A mutation is then asked again with the same `requestId`.
 */
export const serviceUnavailable = (): GraphQLError =>
  codedError("SERVICE_UNAVAILABLE", "The service is away for a moment: ask again.", {
    retryAfter: RETRY_AFTER,
    http: { status: 503, headers: new Map([["retry-after", String(RETRY_AFTER)]]) },
  });

export const unauthenticated = (): GraphQLError => codedError("UNAUTHENTICATED", "Sign in first.");
export const forbidden = (): GraphQLError => codedError("FORBIDDEN", "This is not yours to see or change.");
