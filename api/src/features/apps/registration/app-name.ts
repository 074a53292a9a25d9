/** Control and invisible characters, and those that turn the direction of writing: none belongs in a name. */
const INVISIBLE = /\p{C}/u;
const LATIN = /\p{Script=Latin}/u;
/** Scripts whose letters can pass for Latin ones. */
const LOOKALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Cherokee}\p{Script=Armenian}]/u;
/** Words that only the organisation may use of itself. */
const OFFICIAL = /\b(ufficiale|official|sportello)\b/;

/**
 * What is wrong with the name of an app; null where it is good. People give their consent to a name, so it must not
 * pass for the organisation's.
 * @returns the code of the failure
 */
export function faultOfAppName(name: string, organization: string): string | null {
  if (INVISIBLE.test(name)) return "FORMAT_INVALID";
  if (LATIN.test(name) && LOOKALIKE.test(name)) return "APP_NAME_RESERVED";
  const plain = plainWords(name);
  if (plain === "") return "FORMAT_INVALID";
  const own = plainWords(organization);
  return OFFICIAL.test(plain) || (own !== "" && ` ${plain} `.includes(` ${own} `))
    ? "APP_NAME_RESERVED"
    : null;
}

/** Letters and figures only, without accents or case: how two names are the same to a reader. */
const plainWords = (text: string): string =>
  text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
