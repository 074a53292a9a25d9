import { randomBytes } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** An id that a proxy or a client may have given; nothing else of a header comes into the log. */
const GIVEN = /^[\w-]{8,64}$/;

/** Random for each process: within one, a count tells requests apart, and costs nothing. */
const prefix = randomBytes(9).toString("base64url");
let count = 0;

/** The id by which a request is found again in the log: that of its `x-request-id`, or a new one. */
export function requestIdOf({ headers }: Pick<IncomingMessage, "headers">): string {
  const given = headers["x-request-id"];
  if (typeof given === "string" && GIVEN.test(given)) return given;
  count += 1;
  return `${prefix}-${count.toString(36)}`;
}
