import { GraphQLError } from "graphql";

/** The stable codes of what is broken or forbidden, in `extensions.code`. */
export type ErrorCode =
  | "UNAUTHENTICATED"
  | "FORBIDDEN"
  | "INSUFFICIENT_SCOPE"
  | "BAD_USER_INPUT"
  | "CASE_CODE_MISREAD"
  | "NOT_FOUND"
  | "TOO_MANY_REQUESTS"
  | "QUERY_TOO_COMPLEX"
  | "DOCUMENT_NOT_TRUSTED"
  | "DEMO_ONLY";

/** A GraphQL error with a stable code. `extensions` must hold nothing personal. */
export const codedError = (
  code: ErrorCode,
  message: string,
  extensions: Record<string, unknown> = {},
): GraphQLError => new GraphQLError(message, { extensions: { ...extensions, code } });

export const unauthenticated = (): GraphQLError => codedError("UNAUTHENTICATED", "Sign in first.");
export const forbidden = (): GraphQLError => codedError("FORBIDDEN", "This is not yours to see or change.");
