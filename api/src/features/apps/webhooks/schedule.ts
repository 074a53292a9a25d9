const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/**
 * Waits between the tries of one message, in milliseconds: the schedule that the Standard Webhooks specification
 * recommends, about three days in all.
 */
const WAITS = [
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
] as const;
/** So much of a wait is left to chance, so that what failed together is not tried together. */
const JITTER = 0.1;

/** How long an endpoint may fail before it is switched off, in milliseconds. */
export const FAILING_LIMIT = 5 * 24 * HOUR;
/** A try that has not ended after so long was cut off with its process, in milliseconds. */
export const TRY_LIMIT = MINUTE;
/** How long the secret before the present one still signs, in milliseconds. */
export const PREVIOUS_SECRET_LIFETIME = 24 * HOUR;
/** How long messages can be looked at and sent again, in milliseconds. */
export const KEPT = 30 * 24 * HOUR;

/**
 * When a message is tried again.
 * @param tries how often it was tried in this round
 * @param chance between 0 and 1
 * @returns null where it is given up
 */
export function nextTry(tries: number, now: Date, chance = Math.random()): Date | null {
  const wait = WAITS[tries - 1];
  return wait === undefined ? null : new Date(now.getTime() + wait * (1 + JITTER * chance));
}
