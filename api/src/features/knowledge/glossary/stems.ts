import type { Sql } from "../../../platform/database/index.ts";
import { LIGHT_STEMS } from "./light-stem.ts";
import type { Script } from "./tokens.ts";

/** PostgreSQL's own stemmers, by locale. */
const DICTIONARIES: Readonly<Record<string, string>> = {
  it: "pg_catalog.italian_stem",
  en: "pg_catalog.english_stem",
  ro: "pg_catalog.romanian_stem",
  es: "pg_catalog.spanish_stem",
  fr: "pg_catalog.french_stem",
  ar: "pg_catalog.arabic_stem",
};

/** The languages of the glossary that are written in a script. */
export const LOCALES_OF: Readonly<Record<Script, readonly string[]>> = {
  Latin: ["it", "en", "ro", "es", "fr", "sq"],
  Arabic: ["ar"],
  Cyrillic: ["uk"],
  Bengali: ["bn"],
  Han: ["zh-Hans"],
};

/** A form as one language takes it. */
export interface Form {
  locale: string;
  form: string;
  script: Script;
}

/** The stems of the forms, in their order. A word of another script than the language's is its own stem. */
export async function stemsOf(sql: Sql, forms: readonly Form[]): Promise<string[]> {
  const dictionaries = forms.map(({ locale, form, script }) =>
    LOCALES_OF[script].includes(locale) && [...form].length > 3 ? (DICTIONARIES[locale] ?? null) : null,
  );
  const rows = await sql.rows<{ stem: string }>(
    `select case when f.dictionary is null then f.form
       else coalesce((ts_lexize(f.dictionary::regdictionary, f.form))[1], f.form) end as stem
     from unnest($1::text[], $2::text[]) with ordinality f(form, dictionary, position) order by f.position`,
    [forms.map(({ form }) => form), dictionaries],
  );
  return rows.map(({ stem }, index) => {
    const { locale = "", script = "Latin" } = forms[index] ?? {};
    const light = LOCALES_OF[script].includes(locale) ? LIGHT_STEMS[locale] : undefined;
    return light ? light(stem) : stem;
  });
}

/** Shortest stem whose typing errors are forgiven: the shorter, the more other words are one letter away. */
const SHORTEST_MENDED = 5;

/**
 * A stem and all that is left of it without one letter. Two stems that share one of these differ by one letter
 * added, lost or changed, or by two that changed places (the method of SymSpell).
 */
export function spellingsOf(stem: string): string[] {
  const letters = [...stem];
  if (letters.length < SHORTEST_MENDED || /\d/.test(stem)) return [];
  return [...new Set([stem, ...letters.map((_, index) => letters.toSpliced(index, 1).join(""))])];
}

/** What is looked up for a run of stems: words are parted, the characters of Han are not. */
export const keyOf = (locale: string, stems: readonly string[]): string =>
  stems.join(locale === "zh-Hans" ? "" : " ");
