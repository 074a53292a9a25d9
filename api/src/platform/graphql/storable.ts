import { codedError } from "../errors/index.ts";

/** U+0000, and halves of a character that stand alone (a surrogate without its other half). */
const UNSTORABLE = /[\0\ud800-\udfff]/;

/** No input of ours has a tenth of them: more is there to exhaust the stack, or to be told as many errors. */
const MAX_DEPTH = 32;
const MAX_VALUES = 2_000;

/**
 * Makes variables, which were read from JSON for this request alone, such as PostgreSQL can keep. What is pasted, or cut
 * in the middle of an emoji, may hold characters that are no text: U+0000 is left out, half a character becomes U+FFFD.
 * @returns the same variables
 * @throws GraphQLError BAD_USER_INPUT for more than 32 levels or 2,000 values
 */
export function storable<Variables extends object>(variables: Variables): Variables {
  clean(variables, 0, { values: 0 });
  return variables;
}

/** What stands for a value: itself where nothing of it is wrong, or where it could be mended within. */
function clean(value: unknown, depth: number, count: { values: number }): unknown {
  count.values += 1;
  if (depth > MAX_DEPTH || count.values > MAX_VALUES) throw tooMuch();
  if (typeof value === "string") return storableText(value);
  if (value === null || typeof value !== "object") return value;
  const parts = value as Record<string, unknown>;
  for (const key of Object.keys(parts)) {
    const cleaned = clean(parts[key], depth + 1, count);
    const name = storableText(key);
    if (name !== key) delete parts[key];
    if (name !== key || cleaned !== parts[key]) parts[name] = cleaned;
  }
  return value;
}

const tooMuch = () =>
  codedError("BAD_USER_INPUT", `Variables hold at most ${MAX_VALUES} values in ${MAX_DEPTH} levels.`, {
    http: { status: 400 },
  });

/** A text that comes by another way than variables, made such as PostgreSQL can keep. */
export const storableText = (value: string): string => (UNSTORABLE.test(value) ? wellFormed(value) : value);

const wellFormed = (text: string): string => Buffer.from(text.replaceAll("\0", "")).toString();
