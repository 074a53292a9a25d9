/** A reason, in one line a person can act on, why the embedded PostgreSQL cannot be used. */
export class EmbeddedPostgresError extends Error {
  override name = "EmbeddedPostgresError";
}

/** The `code` of a failed system call (`ENOENT`, `EEXIST`, …), if the value is such a failure. */
export function systemErrorCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}
