const UNREACHABLE = new Set(["ECONNREFUSED", "ENOTFOUND", "ETIMEDOUT", "EHOSTUNREACH", "EAI_AGAIN"]);
/** PostgreSQL's codes: no such password, role or database. */
const REFUSED = new Set(["28P01", "28000", "3D000"]);

/** One plain line where the database of DATABASE_URL cannot be had; null where that is not what failed. */
export function unreachable(error: unknown): string | null {
  // A name with two addresses, such as localhost, fails with both.
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  if (!(first instanceof Error)) return null;
  const code = "code" in first ? String(first.code) : "";
  if (UNREACHABLE.has(code)) return `The database of DATABASE_URL does not answer (${code}): is it running?`;
  if (REFUSED.has(code)) return `The database of DATABASE_URL refuses us (${first.message}).`;
  return null;
}
