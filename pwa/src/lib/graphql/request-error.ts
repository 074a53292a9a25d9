/**
 * A request that gave no data. `code` is NETWORK (nothing was reached), SERVER (an answer that is no GraphQL), or the
 * `extensions.code` of the GraphQL error, e.g. UNAUTHENTICATED, FORBIDDEN, RATE_LIMITED. Expected failures of a
 * mutation are not errors of this kind: they are the `errors` of its payload.
 */
export class RequestError extends Error {
  override readonly name = "RequestError";

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** Any thrown value as a RequestError. */
export function asRequestError(thrown: unknown): RequestError {
  if (thrown instanceof RequestError) return thrown;
  return new RequestError("SERVER", thrown instanceof Error ? thrown.message : String(thrown));
}
