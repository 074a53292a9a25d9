import type { Sql } from "../../../platform/database/index.ts";

/** Words of one language whose stems are remembered; then all are forgotten. */
const MOST = 50_000;

/** The stems of words as the index has them, asked of the database once and remembered. */
export class Stems {
  private readonly known = new Map<string, Map<string, string | null>>();

  /** By word; null for a word that says nothing by itself. */
  async of(sql: Sql, locale: string, words: Iterable<string>): Promise<ReadonlyMap<string, string | null>> {
    const before = this.known.get(locale);
    const known = before && before.size < MOST ? before : new Map<string, string | null>();
    this.known.set(locale, known);
    const missing = [...new Set(words)].filter((word) => !known.has(word));
    if (missing.length > 0) {
      const rows = await sql.rows<{ word: string; stem: string | null }>(
        "select word, search_stem($1, word) as stem from unnest($2::text[]) w(word)",
        [locale, missing],
      );
      for (const { word, stem } of rows) known.set(word, stem);
    }
    return known;
  }
}
