import type { Sql } from "../../../platform/database/index.ts";
import type { Concept } from "./concept.type.ts";

/** Which concepts are wanted. */
export interface Wanted {
  /** Only these. */
  codes?: readonly string[];
  /** Also those that have these letters in a term of the reader's language or of Italian. */
  letters?: string;
  topic?: string | null;
  /** The last concept of the page before: its place in the order. */
  after?: readonly [official: string, code: string];
}

const ANY = String.raw`[\\%_]`;

/** Concepts by their official term, in the language where the glossary has it, else in Italian. */
export function readConcepts(sql: Sql, wanted: Wanted, locale: string, limit: number): Promise<Concept[]> {
  const pattern = wanted.letters?.toLowerCase().replace(new RegExp(ANY, "g"), (sign) => `\\${sign}`);
  return sql.rows(
    `select c.code, c.topic, o.term as "officialTerm", t.locale, t.term, t.synonyms, t.explanation
     from concepts c
     join concept_texts o on o.concept = c.code and o.locale = 'it'
     cross join lateral (
       select * from concept_texts x where x.concept = c.code and x.locale in ($1, 'it')
       order by x.locale <> $1 limit 1
     ) t
     where ($2::text is null or c.topic = $2)
       and ($3::text[] is null or c.code = any ($3)
         or lower(concat_ws(' ', o.term, o.synonyms::text, t.term, t.synonyms::text)) like $4)
       and ($5::text is null or (lower(o.term) collate "C", c.code collate "C") > ($5, $6))
     order by lower(o.term) collate "C", c.code collate "C" limit $7`,
    [
      locale,
      wanted.topic ?? null,
      wanted.codes ?? null,
      pattern ? `%${pattern}%` : null,
      wanted.after?.[0] ?? null,
      wanted.after?.[1] ?? null,
      limit,
    ],
  );
}

/** The words of an article, in the wanted language, else in Italian: with the language that they are in. */
export async function articleWords(
  sql: Sql,
  slug: string,
  locale: string,
): Promise<{ locale: string; text: string } | undefined> {
  const [row] = await sql.rows<{ locale: string; text: string }>(
    `select t.locale, t.summary || E'\n' || coalesce(
       (select string_agg(s.value->>'text', E'\n' order by s.position)
        from jsonb_array_elements(t.sections) with ordinality s(value, position)), '') as text
     from articles a join article_texts t on t.article_id = a.id and t.locale in ($2, 'it')
     where a.slug = $1 order by t.locale <> $2 limit 1`,
    [slug, locale],
  );
  return row;
}
