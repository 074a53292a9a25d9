import { randomFillSync } from "node:crypto";
import { v7 } from "uuid";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** A new UUIDv7 (RFC 9562). Sorts roughly by time, and is never taken for commit order. */
export const newId = (): string => v7({ random: randomBytes() });

/** Bytes that an id is made of, for 256 ids at once: to draw them for one takes several times what an id takes. */
const drawn = new Uint8Array(256 * 16);
let used = drawn.length;

function randomBytes(): Uint8Array {
  if (used === drawn.length) {
    randomFillSync(drawn);
    used = 0;
  }
  return drawn.subarray(used, (used += 16));
}

export const isUuid = (text: string): boolean => UUID.test(text);

/** The Relay id of an object: base64url of `Type:uuid`. */
export const toGlobalId = (type: string, id: string): string =>
  Buffer.from(`${type}:${id}`).toString("base64url");

/** The parts of a Relay id, or null where the text is not one of ours. */
export function fromGlobalId(globalId: string): { type: string; id: string } | null {
  const [type, id, ...rest] = Buffer.from(globalId, "base64url").toString("utf8").split(":");
  return type && id && rest.length === 0 && isUuid(id) ? { type, id } : null;
}

/** The uuid inside a Relay id of the given type, or null. */
export function uuidOf(type: string, globalId: string): string | null {
  const parts = fromGlobalId(globalId);
  return parts?.type === type ? parts.id : null;
}
