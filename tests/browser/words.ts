import { readdirSync, readFileSync } from "node:fs";

/** The languages in which people go through the site here: one from right to left, one without spaces. */
export type Locale = "it" | "en" | "ar" | "zh-Hans";

/** What the catalogues say under a key, in the normal or the plain register, as a pattern for names on the page. */
export type Words = (key: string, args?: Record<string, string | number>) => RegExp;

interface Catalogue {
  [key: string]: string | Catalogue;
}

const SOURCE = new URL("../../pwa/src/", import.meta.url);

/** The words of the pwa's catalogues in one language; an argument that is not given may be anything. */
export function wordsOf(locale: Locale): Words {
  const read = (folder: string): Catalogue =>
    JSON.parse(readFileSync(new URL(`${folder}/messages/${locale}.json`, SOURCE), "utf8")) as Catalogue;
  const catalogue: Catalogue = read("lib/i18n");
  for (const room of readdirSync(new URL("features/", SOURCE))) catalogue[room] = read(`features/${room}`);

  return (key, args = {}) => {
    const forms = [key, `${key}Plain`]
      .map((name) => find(catalogue, name))
      .filter((form) => form !== undefined);
    if (forms.length === 0) throw new Error(`The catalogue of ${locale} has no ${key}.`);
    // A field that may stay empty says so in brackets after its name.
    return new RegExp(`^(?:${forms.map((form) => pattern(form, args)).join("|")})(?: ?[(（].*[)）])?$`);
  };
}

function find(catalogue: Catalogue, key: string): string | undefined {
  let found: string | Catalogue | undefined = catalogue;
  for (const part of key.split(".")) found = typeof found === "object" ? found[part] : undefined;
  return typeof found === "string" ? found : undefined;
}

function pattern(form: string, args: Record<string, string | number>): string {
  if (form.includes(", plural,")) throw new Error(`Ask for words without plurals: ${form}`);
  return form
    .split(/\{(\w+)\}/)
    .map((part, index) =>
      index % 2 === 0 ? escape(part) : part in args ? isolated(String(args[part])) : ".+",
    )
    .join("");
}

/** Where texts run from right to left, what is put into them stands between invisible marks. */
const isolated = (value: string): string => `\\u2068?${escape(value)}\\u2069?`;

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
