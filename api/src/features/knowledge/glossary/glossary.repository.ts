import { createHash } from "node:crypto";
import type { Transaction } from "../../../platform/database/index.ts";
import { type ConceptSource, GLOSSARY_LOCALES } from "./concept-source.ts";
import { keyOf, spellingsOf, stemsOf } from "./stems.ts";
import { tokensOf } from "./tokens.ts";

/** Any number, the same in every process: two that load the glossary wait for each other. */
const GLOSSARY_LOCK = 7_203_513;

/** Waits until no other process loads the glossary; the lock is held until the transaction ends. */
export async function lockGlossary(tx: Transaction): Promise<void> {
  await tx.rows("select pg_advisory_xact_lock($1)", [GLOSSARY_LOCK]);
}

/** Grows when the way to a term's key changes, so that what was loaded with another is loaded again. */
const KEYS = 1;
const digestOf = (concept: ConceptSource): string =>
  createHash("sha256")
    .update(JSON.stringify([KEYS, concept]))
    .digest("base64");

/** The concepts that are not in the database as they are given. */
export async function changedConcepts(
  tx: Transaction,
  concepts: readonly ConceptSource[],
): Promise<ConceptSource[]> {
  const rows = await tx.rows<{ code: string; digest: string }>("select code, digest from concepts");
  const known = new Map(rows.map(({ code, digest }) => [code, digest]));
  return concepts.filter((concept) => known.get(concept.code) !== digestOf(concept));
}

/** Takes away the concepts that are no longer given, and all of those that are written next; answers how many went. */
export async function removeConcepts(
  tx: Transaction,
  kept: readonly ConceptSource[],
  rewritten: readonly ConceptSource[],
): Promise<number> {
  const gone = await tx.rows("delete from concepts where code <> all ($1) returning code", [
    kept.map(({ code }) => code),
  ]);
  await tx.rows("delete from concepts where code = any ($1)", [rewritten.map(({ code }) => code)]);
  return gone.length;
}

/** Writes concepts that are not there, with their texts, and their terms under the keys they are found by. */
export async function writeConcepts(tx: Transaction, concepts: readonly ConceptSource[]): Promise<void> {
  await tx.rows(
    "insert into concepts (code, topic, digest) select * from unnest($1::text[], $2::text[], $3::text[])",
    [concepts.map(({ code }) => code), concepts.map(({ topic }) => topic), concepts.map(digestOf)],
  );
  const texts = concepts.flatMap(({ code, texts }) =>
    GLOSSARY_LOCALES.map((locale) => ({ code, locale, ...texts[locale] })),
  );
  await tx.rows(
    `insert into concept_texts (concept, locale, term, synonyms, explanation)
     select code, locale, term, synonyms, explanation from jsonb_to_recordset($1::jsonb)
       t(code text, locale text, term text, synonyms text[], explanation text)`,
    [JSON.stringify(texts)],
  );
  const terms = texts.flatMap(({ code, locale, term, synonyms }) =>
    [term, ...synonyms].map((one, place) => ({ code, locale, place, tokens: tokensOf(one) })),
  );
  const forms = terms.flatMap(({ locale, tokens }) => tokens.map((token) => ({ locale, ...token })));
  const stems = await stemsOf(tx, forms);
  const words = new Map<string, { locale: string; stem: string; spellings: string[] }>();
  for (const [index, { locale, form }] of forms.entries()) {
    const stem = stems[index] ?? form;
    const before = words.get(`${locale} ${stem}`)?.spellings ?? spellingsOf(stem);
    words.set(`${locale} ${stem}`, {
      locale,
      stem,
      spellings: [...new Set([...before, ...spellingsOf(form)])],
    });
  }
  let next = 0;
  const rows = terms.map(({ code, locale, place, tokens }) => {
    const own = stems.slice(next, (next += tokens.length));
    return { code, locale, place, key: keyOf(locale, own), length: own.length };
  });
  await tx.rows(
    `insert into concept_terms (concept, locale, key, length, place)
     select code, locale, key, length, min(place) from jsonb_to_recordset($1::jsonb)
       t(code text, locale text, key text, length integer, place integer)
     group by code, locale, key, length`,
    [JSON.stringify(rows)],
  );
  await tx.rows(
    `insert into concept_words (locale, stem, spellings)
     select locale, stem, spellings from jsonb_to_recordset($1::jsonb) w(locale text, stem text, spellings text[])
     on conflict (locale, stem) do update set spellings =
       array(select distinct unnest(concept_words.spellings || excluded.spellings))`,
    [JSON.stringify([...words.values()])],
  );
}
