/**
 * The body of a message: what happened, when, and the ids to read the rest by with a token. Never anything personal:
 * endpoints are on other people's machines, and logs keep what is sent.
 */
export const messageOf = (
  type: string,
  occurredAt: string,
  data: Readonly<Record<string, string | number>>,
): string => JSON.stringify({ type, timestamp: occurredAt, data });
