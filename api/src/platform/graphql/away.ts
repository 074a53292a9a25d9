import { type ExecutionResult, GraphQLError } from "graphql";
import { isUnavailable } from "../database/index.ts";
import { serviceUnavailable } from "../errors/index.ts";

/** A failure as the client is to know it: SERVICE_UNAVAILABLE where the database is away, else itself. */
export const orAway = (error: unknown): unknown => (isUnavailable(error) ? serviceUnavailable() : error);

/** The same for each error of an operation that has run; the paths stay. */
export function withAway<Result extends ExecutionResult>(result: Result): Result {
  if (!result.errors?.some(isUnavailable)) return result;
  return {
    ...result,
    errors: result.errors.map((error) => {
      if (!isUnavailable(error)) return error;
      const { message, extensions } = serviceUnavailable();
      return new GraphQLError(message, { path: error.path, extensions });
    }),
  };
}
