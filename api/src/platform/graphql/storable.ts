/** U+0000, and halves of a character that stand alone (a surrogate without its other half). */
const UNSTORABLE = /[\0\ud800-\udfff]/;

/**
 * Variables as PostgreSQL can keep them. What is pasted, or cut in the middle of an emoji, may hold characters that are
 * no text: U+0000 is left out, half a character becomes U+FFFD.
 */
export function storable<Value>(value: Value): Value {
  return clean(value) as Value;
}

function clean(value: unknown): unknown {
  if (typeof value === "string") return UNSTORABLE.test(value) ? wellFormed(value) : value;
  if (Array.isArray(value)) return value.map(clean);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [clean(key), clean(part)]));
}

const wellFormed = (text: string): string => Buffer.from(text.replaceAll("\0", "")).toString();
