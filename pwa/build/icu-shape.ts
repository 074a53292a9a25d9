import { parse, type Token } from "@messageformat/parser";

/** Integers tell every plural category that a count can fall into. */
const COUNTS = Array.from({ length: 201 }, (_, count) => count);

/**
 * What is wrong with an ICU text beside the Italian one it stands for: no ICU, other arguments or ways to use them,
 * other choices of a select, plural categories that its language has not, or lacks.
 * @returns null where nothing is
 */
export function problemOf(locale: string, text: string, italian: string): string | null {
  const tokens = tokensOf(text);
  if (typeof tokens === "string") return `is not well formed: ${tokens}`;
  const wanted = tokensOf(italian);
  if (typeof wanted === "string") return null;
  if (argumentsOf(tokens) !== argumentsOf(wanted)) return "has other arguments than it";
  return pluralProblem(locale, tokens);
}

function tokensOf(text: string): Token[] | string {
  try {
    return parse(text);
  } catch (cause) {
    return String(cause).split("\n")[0] ?? "";
  }
}

/** Every token, also those within the cases of others. */
function everyToken(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) =>
    "cases" in token ? [token, ...token.cases.flatMap((option) => everyToken(option.tokens))] : [token],
  );
}

/** Names with what is done with them; a count that is also said as it is counts as a count. */
function argumentsOf(tokens: readonly Token[]): string {
  const uses = new Map<string, Set<string>>();
  for (const token of everyToken(tokens)) {
    if (!("arg" in token)) continue;
    const known = uses.get(token.arg) ?? new Set<string>();
    uses.set(token.arg, known);
    if (token.type === "select")
      known.add(
        `select ${token.cases
          .map(({ key }) => key)
          .sort()
          .join(" ")}`,
      );
    else if (token.type !== "argument") known.add(token.type);
  }
  return [...uses]
    .map(([name, kinds]) => `${name}: ${[...kinds].sort().join()}`)
    .sort()
    .join("; ");
}

function pluralProblem(locale: string, tokens: readonly Token[]): string | null {
  for (const token of everyToken(tokens)) {
    if (token.type !== "plural" && token.type !== "selectordinal") continue;
    const rules = new Intl.PluralRules(locale, { type: token.type === "plural" ? "cardinal" : "ordinal" });
    const known = rules.resolvedOptions().pluralCategories as string[];
    const given = token.cases.map(({ key }) => key);
    const unknown = given.filter((key) => !/^=?\d+$/.test(key) && !known.includes(key));
    if (unknown.length > 0) return `has plural forms that ${locale} has not: ${unknown.join(", ")}`;
    const missing = new Set(
      COUNTS.filter((count) => !given.includes(`=${count}`) && !given.includes(String(count)))
        .map((count) => rules.select(count) as string)
        .filter((category) => !given.includes(category)),
    );
    if (missing.size > 0) return `lacks plural forms: ${[...missing].sort().join(", ")}`;
  }
  return null;
}
