import type { Sql } from "../../../platform/database/index.ts";
import type { ArticleTextRow } from "../article.entity.ts";

/** A word to look for in the texts of one language. */
export interface AskedWord {
  /** Place of the question's word it stands for. */
  place: number;
  /** As `wordsOf` makes it. */
  word: string;
  locale: string;
  /** 1 for a word of the question, less for what stands for it. */
  count: number;
  /** Whether it may be taken for a word alike, where no text has it. */
  mendable: boolean;
}

/** A term of the index that a question asks for; see `search_understand` in api/sql. */
export interface AskedTerm {
  place: number;
  locale: string;
  analysis: "STEM" | "SURFACE";
  term: string;
  /** Null where no text has it. */
  termId: number | null;
  texts: number;
  share: number;
  weight: number;
  slope: number;
}

/** What the articles must be besides; null where it does not matter. */
export interface Filter {
  category: string | null;
  audience: string | null;
  lifeEvent: string | null;
}

/** A found article: in which language it is shown, with the text to take a passage from. */
export interface SearchHit extends Pick<ArticleTextRow, "title" | "summary" | "sections" | "details"> {
  articleId: string;
  slug: string;
  locale: string;
  score: number;
  /** The asked terms that its best text has. */
  held: readonly number[];
}

/** Where the next page begins: the last hit of the one before. */
export type After = Pick<SearchHit, "score" | "articleId"> | null;

export interface Page {
  locale: string;
  limit: number;
  after: After;
  filter: Filter;
}

/** The terms of the index that the words of a question lead to. */
export function understand(sql: Sql, words: readonly AskedWord[]): Promise<AskedTerm[]> {
  return sql.rows(
    `select place, locale, analysis, term, term_id as "termId", texts, share, weight, slope
     from search_understand($1::int[], $2::text[], $3::text[], $4::real[], $5::boolean[])`,
    [
      words.map(({ place }) => place),
      words.map(({ word }) => word),
      words.map(({ locale }) => locale),
      words.map(({ count }) => count),
      words.map(({ mendable }) => mendable),
    ],
  );
}

/**
 * A page of the articles that have any of the terms, best first.
 * @param questions by language of the texts, the question's words as they are compared with those texts
 */
export function findArticles(
  sql: Sql,
  terms: readonly AskedTerm[],
  questions: ReadonlyMap<string, string>,
  { locale, limit, after, filter }: Page,
): Promise<SearchHit[]> {
  const found = terms.filter(({ termId }) => termId !== null);
  return sql.rows(
    `with page as materialized (
       select * from search_articles($1::int[], $2::int[], $3::float8[], $4::float8[], $5, $6::text[], $7::text[],
         $8, $9, $10) f
       where $11::float8 is null or f.score < $11 or (f.score = $11 and f.article_id > $12::uuid)
       order by f.score desc, f.article_id limit $13
     )
     select p.article_id as "articleId", a.slug, p.score, t.locale, t.title, t.summary, t.sections, t.details,
       array(select o.term_id from unnest($1::int[]) u(id) join search_postings o on o.term_id = u.id
         and o.text_id = p.text_id) as held
     from page p ${SHOWN("$5")}
     order by p.score desc, p.article_id`,
    [
      found.map(({ termId }) => termId),
      found.map(({ texts }) => texts),
      found.map(({ weight }) => weight),
      found.map(({ slope }) => slope),
      locale,
      [...questions.keys()],
      [...questions.values()],
      filter.category,
      filter.audience,
      filter.lifeEvent,
      after?.score ?? null,
      after?.articleId ?? null,
      limit,
    ],
  );
}

/** What may be meant by who has typed so far, best first. @param typed words as `wordsOf` makes them, by one blank */
export async function completions(sql: Sql, locale: string, typed: string, most: number): Promise<string[]> {
  const rows = await sql.rows<{ shown: string }>("select shown from search_complete($1, $2, $3)", [
    locale,
    typed,
    most,
  ]);
  return rows.map(({ shown }) => shown);
}

/** What most people look for: the town's own choice first, then what has solved most. */
export function popularArticles(sql: Sql, { locale, limit, after, filter }: Page): Promise<SearchHit[]> {
  return sql.rows(
    `with ranked as (
       select a.id as article_id,
         (a.frequent::int * 20 + (select count(*) from article_ratings r where r.article_id = a.id and r.solved))::float8
           as score
       from articles a
       where exists (select from article_texts t where t.article_id = a.id and t.locale in ($1, 'it'))
         and ($5::text is null or a.category = $5) and ($6::text is null or $6 = any (a.audiences))
         and ($7::text is null or $7 = any (a.life_events))
     ), page as (
       select * from ranked
       where $2::float8 is null or score < $2 or (score = $2 and article_id > $3::uuid)
       order by score desc, article_id limit $4
     )
     select p.article_id as "articleId", a.slug, p.score, t.locale, t.title, t.summary, t.sections, t.details,
       '{}'::int[] as held
     from page p ${SHOWN("$1")}
     order by p.score desc, p.article_id`,
    [
      locale,
      after?.score ?? null,
      after?.articleId ?? null,
      limit,
      filter.category,
      filter.audience,
      filter.lifeEvent,
    ],
  );
}

/** The articles of a page in the language they are shown in: the reader's, else Italian. */
const SHOWN = (locale: string): string => `
  join articles a on a.id = p.article_id
  cross join lateral (
    select t.* from article_texts t where t.article_id = p.article_id and t.locale in (${locale}, 'it')
    order by t.locale <> ${locale} limit 1
  ) t`;
