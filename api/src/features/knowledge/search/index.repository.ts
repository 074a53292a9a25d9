import type { Database, Sql, Transaction } from "../../../platform/database/index.ts";
import type { ArticleTextRow } from "../article.entity.ts";
import { searchableText } from "../kinds/details.ts";
import { wordsOf } from "./words.ts";

/** What the search needs of a text. */
export type IndexedText = Pick<
  ArticleTextRow,
  "articleId" | "locale" | "title" | "summary" | "keywords" | "sections" | "details"
>;

/**
 * Puts texts in the index, over what it had of them, in the transaction that publishes them: whoever searches after it
 * finds them. How rare their words are is counted behind it ({@link countTerms}).
 */
export async function indexTexts(tx: Transaction, texts: readonly IndexedText[]): Promise<void> {
  if (texts.length === 0) return;
  const fields = texts.map(fieldsOf);
  await tx.rows(
    "select search_index($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[])",
    [
      texts.map(({ articleId }) => articleId),
      texts.map(({ locale }) => locale),
      fields.map(({ title }) => title),
      fields.map(({ aliases }) => aliases),
      fields.map(({ body }) => body),
      fields.map(({ steps }) => steps),
    ],
  );
  await writeCompletions(tx, texts);
}

/** Every title, from each of its words on, and every alias: what may be offered while somebody types. */
async function writeCompletions(tx: Transaction, texts: readonly IndexedText[]): Promise<void> {
  const rows = texts.flatMap(({ articleId, locale, title, keywords }) => {
    const words = wordsOf(title, locale);
    const beginnings = words.map((_, index) => words.slice(index).join(" "));
    return [
      ...beginnings.map((beginning) => ({ articleId, locale, beginning, shown: title })),
      ...keywords.map((shown) => ({ articleId, locale, beginning: wordsOf(shown, locale).join(" "), shown })),
    ];
  });
  await tx.rows(
    `delete from search_completions c using search_texts t
     where t.id = c.text_id and (t.article_id, t.locale) in (select * from unnest($1::uuid[], $2::text[]))`,
    [texts.map(({ articleId }) => articleId), texts.map(({ locale }) => locale)],
  );
  await tx.rows(
    `insert into search_completions (text_id, locale, beginning, shown)
     select t.id, t.locale, left(g.beginning, 200), g.shown
     from unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) g(article_id, locale, beginning, shown)
     join search_texts t using (article_id, locale)
     where g.beginning <> ''`,
    [
      rows.map(({ articleId }) => articleId),
      rows.map(({ locale }) => locale),
      rows.map(({ beginning }) => beginning),
      rows.map(({ shown }) => shown),
    ],
  );
}

/** Counts how many texts have each word that was published since the last count; the second of two at once waits. */
export async function countTerms(database: Database): Promise<void> {
  await database.transaction((tx) => tx.rows("select search_count()"));
}

const TEXT = `t.article_id as "articleId", t.locale, t.title, t.summary, t.keywords, t.sections, t.details`;

/** The next published texts, in the order of their keys. */
export function textsAfter(
  sql: Sql,
  after: Pick<IndexedText, "articleId" | "locale"> | undefined,
  limit: number,
): Promise<IndexedText[]> {
  return sql.rows(
    `select ${TEXT} from article_texts t where $1::uuid is null or (t.article_id, t.locale) > ($1, $2)
     order by t.article_id, t.locale limit $3`,
    [after?.articleId ?? null, after?.locale ?? null, limit],
  );
}

/** Published texts that the index does not have. */
export function textsNotIndexed(sql: Sql, limit: number): Promise<IndexedText[]> {
  return sql.rows(
    `select ${TEXT} from article_texts t
     where not exists (select from search_texts x where (x.article_id, x.locale) = (t.article_id, t.locale))
     limit $1`,
    [limit],
  );
}

/** The fields of the index, each as words separated by one blank. */
function fieldsOf({ locale, title, summary, keywords, sections, details }: IndexedText) {
  const words = (...texts: string[]) => wordsOf(texts.join("\n"), locale).join(" ");
  const steps = sections.filter(({ kind }) => kind === "HOW").map(({ text }) => text);
  const rest = sections.filter(({ kind }) => kind !== "HOW").map(({ text }) => text);
  return {
    title: words(title),
    aliases: words(...keywords),
    body: words(summary, ...rest),
    steps: words(searchableText(details), ...steps),
  };
}
