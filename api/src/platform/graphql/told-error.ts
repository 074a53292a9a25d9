import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";

/** The request in which an error came up, for the log. */
const requestOf = new WeakMap<object, string>();

const errorIn = (error: unknown): object => Object(unwrapResolverError(error)) as object;

/** Remembers in which request errors came up. */
export function cameUpIn(requestId: string, errors: readonly unknown[]): void {
  for (const error of errors) requestOf.set(errorIn(error), requestId);
}

/** Characters of a message, and places in a document: graphql repeats in them what it was sent, many times over. */
const MAX_MESSAGE = 500;
const MAX_LOCATIONS = 5;

const brief = ({ message, locations, ...rest }: GraphQLFormattedError): GraphQLFormattedError => ({
  message: message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE)}…` : message,
  ...(locations ? { locations: locations.slice(0, MAX_LOCATIONS) } : {}),
  ...rest,
});

/** A fault tells the client nothing but that there was one; the log keeps the reason. */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  logger: Logger,
): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  const code = formatted.extensions?.["code"];
  const isOurs = original instanceof GraphQLError && code !== "INTERNAL_SERVER_ERROR";
  if (isOurs) {
    const { http: _http, stacktrace: _stacktrace, ...extensions } = formatted.extensions ?? {};
    return { ...brief(formatted), extensions };
  }
  logger.error({ err: original, requestId: requestOf.get(errorIn(error)) }, "an operation failed");
  return {
    message: "Something broke on our side.",
    path: formatted.path,
    extensions: { code: "INTERNAL_SERVER_ERROR" },
  };
}
