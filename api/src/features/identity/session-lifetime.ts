const HOUR = 3_600;
const CITIZEN_SECONDS = 30 * 24 * HOUR;
/** A working day: an operator's screen shows other people's affairs. */
const STAFF_SECONDS = 12 * HOUR;

/** How long a session lasts from its last use, in seconds. */
export const lifetimeOf = (roles: readonly string[]): number =>
  roles.some((role) => role !== "CITIZEN") ? STAFF_SECONDS : CITIZEN_SECONDS;

/**
 * Whether a session's end must be moved: only when a tenth of its life has passed, so that a request
 * hardly ever writes.
 */
export function needsProlonging(
  session: { expiresAt: string; roles: readonly string[] },
  now: Date,
): boolean {
  const left = (Date.parse(session.expiresAt) - now.getTime()) / 1_000;
  return left < lifetimeOf(session.roles) * 0.9;
}
