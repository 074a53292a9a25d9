import type { Sql } from "../../../platform/database/index.ts";
import { configurationOf } from "./configuration.ts";
import type { Passage } from "./passage.ts";

/** One word of a question, ready to be looked for in the texts of one language. */
export interface SearchWord {
  locale: string;
  /** A tsquery as text: the word's stem, or what it was probably meant to be. */
  query: string;
  /** 1 for a word that articles use, less for a mended one. */
  weight: number;
}

/** A found article: in which language it is shown, and the passage that matches. */
export interface SearchHit {
  articleId: string;
  locale: string;
  score: number;
  snippet: string;
}

/** Where the next page begins: the last hit of the one before. */
export type After = Pick<SearchHit, "score" | "articleId"> | null;

/** A mended word may not be what was meant. */
const MENDED_WEIGHT = 0.8;
/** What an Italian text counts for somebody who reads in another language. */
const FALLBACK_WEIGHT = 0.7;
/** How much a section, (unused), a summary, and title or keywords count: tsvector weights D, C, B, A. */
const FIELD_WEIGHTS = "{0.1, 0.2, 0.5, 1}";
const HEADLINE = "StartSel=⟦, StopSel=⟧, MinWords=16, MaxWords=32, MaxFragments=1";

/**
 * Turns the words of a question into what to look for in each of the languages. Words without meaning (articles,
 * prepositions) drop out; a word that no article has is taken for the three most alike words that some article has.
 */
export function understandWords(
  sql: Sql,
  words: readonly string[],
  locales: readonly string[],
): Promise<SearchWord[]> {
  return sql.rows(
    `with asked as (
       select l.locale, l.configuration, w.word, w.position, plainto_tsquery(l.configuration, w.word) as query
       from unnest($1::text[], $2::regconfig[]) l(locale, configuration),
         unnest($3::text[]) with ordinality w(word, position)
     ), known as (
       select a.*, exists (
         select from article_texts t where t.locale = a.locale and t.terms @@ a.query) as known
       from asked a where numnode(a.query) > 0
     )
     select k.locale, k.query::text as query, 1::real as weight, k.position from known k where k.known
     union all
     select k.locale, string_agg(alike.query::text, ' | '), ${MENDED_WEIGHT}, k.position
     from known k cross join lateral (
       select plainto_tsquery(k.configuration, v.word) as query
       from article_words v
       where v.locale = k.locale and v.word operator(public.%) public.unaccent(k.word)
       order by public.similarity(v.word, public.unaccent(k.word)) desc, v.word limit 3
     ) alike
     where not k.known and numnode(alike.query) > 0
     group by k.locale, k.position
     order by position`,
    [locales, locales.map(configurationOf), words],
  );
}

/**
 * The articles that match any of the words, best first. Each word counts by how rare it is and by where it stands
 * (ts_rank, normalised by the length of the text); an article counts by its best language.
 */
export function findArticles(
  sql: Sql,
  words: readonly SearchWord[],
  locale: string,
  limit: number,
  after: After,
): Promise<SearchHit[]> {
  return sql.rows(
    `with word as (
       select * from unnest($1::text[], $2::text[], $3::real[]) with ordinality w(locale, query, weight, position)
     ), hit as (
       select t.article_id, t.locale,
         w.weight * ts_rank('${FIELD_WEIGHTS}', t.terms, w.query::tsquery, 1)
           * ln(1 + (select count(*) from articles)::real / count(*) over (partition by w.position)) as score
       from word w join article_texts t on t.locale = w.locale and t.terms @@ w.query::tsquery
     ), in_language as (
       select article_id, sum(score) * case when locale = $4 then 1 else ${FALLBACK_WEIGHT} end as score
       from hit group by article_id, locale
     ), ranked as (
       select article_id, round(max(score)::numeric, 6)::float8 as score from in_language group by article_id
     ), page as (
       select * from ranked
       where $5::float8 is null or score < $5 or (score = $5 and article_id > $6::uuid)
       order by score desc, article_id limit $7
     )
     ${shown(`(select string_agg(query, ' | ') from word where word.locale = t.locale)::tsquery`)}`,
    [
      words.map((word) => word.locale),
      words.map((word) => word.query),
      words.map((word) => word.weight),
      locale,
      after?.score ?? null,
      after?.articleId ?? null,
      limit,
      ...configurations(locale),
    ],
  );
}

/** What most people look for: the town's own choice first, then what has solved most. */
export function popularArticles(sql: Sql, locale: string, limit: number, after: After): Promise<SearchHit[]> {
  return sql.rows(
    `with ranked as (
       select a.id as article_id,
         (a.frequent::int * 20 + (select count(*) from article_ratings r where r.article_id = a.id and r.solved))::float8
           as score
       from articles a
       where exists (select from article_texts t where t.article_id = a.id and t.locale in ($1, 'it'))
     ), page as (
       select * from ranked
       where $2::float8 is null or score < $2 or (score = $2 and article_id > $3::uuid)
       order by score desc, article_id limit $4
     )
     ${shown("''::tsquery", { locale: "$1", configurations: ["$5", "$6"] })}`,
    [locale, after?.score ?? null, after?.articleId ?? null, limit, ...configurations(locale)],
  );
}

/** For each hit its whole best passage, in the order of the hits. */
export async function readPassages(
  sql: Sql,
  hits: readonly SearchHit[],
  words: readonly SearchWord[],
): Promise<Passage[]> {
  return sql.rows(
    `select h.article_id as "articleId", a.slug, t.locale, t.title, passage.kind as "sectionKind", passage.text, h.score,
       coalesce((select avg((t.terms @@ w.query::tsquery)::int)
         from unnest($4::text[], $5::text[]) w(locale, query) where w.locale = t.locale), 0)::float8 as coverage
     from unnest($1::uuid[], $2::text[], $3::float8[], $6::regconfig[])
       with ordinality h(article_id, locale, score, configuration, position)
     join articles a on a.id = h.article_id
     join article_texts t using (article_id, locale)
     cross join lateral (
       select string_agg(w.query, ' | ')::tsquery as query
       from unnest($4::text[], $5::text[]) w(locale, query) where w.locale = t.locale
     ) q
     cross join lateral (
       select c.kind, c.text from (
         select 0 as position, null as kind, t.summary as text
         union all
         select part.position, part.value->>'kind', part.value->>'text'
         from jsonb_array_elements(t.sections) with ordinality part(value, position)
       ) c order by ts_rank(to_tsvector(h.configuration, c.text), coalesce(q.query, ''::tsquery)) desc, c.position limit 1
     ) passage
     order by h.position`,
    [
      hits.map(({ articleId }) => articleId),
      hits.map(({ locale }) => locale),
      hits.map(({ score }) => score),
      words.map(({ locale }) => locale),
      words.map(({ query }) => query),
      hits.map(({ locale }) => configurationOf(locale)),
    ],
  );
}

const configurations = (locale: string) => [configurationOf(locale), configurationOf("it")];

/** The page's articles in the language they are shown in, each with its best passage for the query. */
const shown = (
  query: string,
  place: { locale: string; configurations: readonly [string, string] } = {
    locale: "$4",
    configurations: ["$8", "$9"],
  },
): string => {
  const [own, italian] = place.configurations;
  return `select p.article_id as "articleId", p.score, s.locale,
      ts_headline(s.configuration, passage.text, s.query, '${HEADLINE}') as snippet
    from page p cross join lateral (
      select t.locale, t.summary, t.sections, coalesce(${query}, ''::tsquery) as query,
        (case when t.locale = ${place.locale} then ${own} else ${italian} end)::regconfig as configuration
      from article_texts t where t.article_id = p.article_id and t.locale in (${place.locale}, 'it')
      order by t.locale <> ${place.locale} limit 1
    ) s cross join lateral (
      select c.text from (
        select 0 as position, s.summary as text
        union all
        select part.position, part.value->>'text' from jsonb_array_elements(s.sections) with ordinality part(value, position)
      ) c order by ts_rank(to_tsvector(s.configuration, c.text), s.query) desc, c.position limit 1
    ) passage
    order by p.score desc, p.article_id`;
};
