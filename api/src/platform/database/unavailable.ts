/**
 * PostgreSQL's classes and codes that pass by themselves: connection exceptions, too few resources, an operator's
 * intervention (restart, shutdown), serialization failures and deadlocks, a lock not to be had, a primary that is now
 * a replica. Appendix A of its manual.
 */
const PASSING_STATES = /^(08...|53...|57P0[1-5]|40001|40P01|55P03|25006)$/;

const PASSING_SYSTEM_CODES: ReadonlySet<string> = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EAI_AGAIN",
]);

/** What pg, its pool and TypeORM say, without a code, of a connection that broke or could not be had. */
const PASSING_WORDS =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|Query runner already released|Client was closed and is not queryable)/;

/**
 * Whether a failure is that the database is away, or busy, for the moment: what failed may be asked again, and a
 * mutation with its `requestId` is done once however often it is. A commit whose answer was lost is one of these.
 */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  if (typeof code === "string" && (PASSING_STATES.test(code) || PASSING_SYSTEM_CODES.has(code))) return true;
  if (PASSING_WORDS.test(error.message)) return true;
  const { originalError, driverError, errors, cause } = error as {
    originalError?: unknown;
    driverError?: unknown;
    errors?: unknown;
    cause?: unknown;
  };
  // A name with several addresses fails with an AggregateError; GraphQL and TypeORM wrap what they were thrown.
  return [originalError, driverError, cause, ...(Array.isArray(errors) ? errors : [])].some(isUnavailable);
}
