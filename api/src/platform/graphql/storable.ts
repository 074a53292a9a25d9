import { codedError } from "../errors/index.ts";

/** U+0000, and halves of a character that stand alone (a surrogate without its other half). */
const UNSTORABLE = /[\0\ud800-\udfff]/;

/** No input of ours has a tenth of them: more is there to exhaust the stack, or to be told as many errors. */
const MAX_DEPTH = 32;
const MAX_VALUES = 2_000;

/**
 * Variables as PostgreSQL can keep them. What is pasted, or cut in the middle of an emoji, may hold characters that are
 * no text: U+0000 is left out, half a character becomes U+FFFD.
 * @throws GraphQLError BAD_USER_INPUT for more than 32 levels or 2,000 values
 */
export function storable<Value>(value: Value): Value {
  const count = { values: 0 };
  return clean(value, 0, count) as Value;
}

function clean(value: unknown, depth: number, count: { values: number }): unknown {
  count.values += 1;
  if (depth > MAX_DEPTH || count.values > MAX_VALUES) throw tooMuch();
  if (typeof value === "string") return text(value);
  if (Array.isArray(value)) return value.map((part) => clean(part, depth + 1, count));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [text(key), clean(part, depth + 1, count)]),
  );
}

const tooMuch = () =>
  codedError("BAD_USER_INPUT", `Variables hold at most ${MAX_VALUES} values in ${MAX_DEPTH} levels.`, {
    http: { status: 400 },
  });

const text = (value: string): string => (UNSTORABLE.test(value) ? wellFormed(value) : value);

const wellFormed = (text: string): string => Buffer.from(text.replaceAll("\0", "")).toString();
