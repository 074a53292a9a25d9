import MiniSearch from "minisearch";
import { type Database, wordsOf } from "./engine.ts";
import type { Search } from "./ranking.ts";

/** A text as the peers are given it: they get the title too. */
export interface Document {
  id: string;
  title: string;
  text: string;
}

/** PostgreSQL's own ranking: any of the words, ts_rank divided by the logarithm of the length, Italian configuration. */
export async function postgresPeer(database: Database, documents: readonly Document[]): Promise<Search> {
  await database.rows("drop table if exists peer_texts");
  await database.rows("create table peer_texts (id text primary key, terms tsvector not null)");
  await database.rows(
    `insert into peer_texts select id, setweight(to_tsvector('searchable_it', title), 'A')
       || setweight(to_tsvector('searchable_it', text), 'B')
     from jsonb_to_recordset($1::jsonb) d(id text, title text, text text)`,
    [JSON.stringify(documents)],
  );
  await database.rows("create index on peer_texts using gin (terms)");
  return async (question) => {
    const rows = await database.rows<{ id: string }>(
      `select t.id from peer_texts t,
         (select replace(plainto_tsquery('searchable_it', $1)::text, '&', '|')::tsquery as query) q
       where t.terms @@ q.query order by ts_rank(t.terms, q.query, 1) desc, t.id limit 10`,
      [question],
    );
    return rows.map(({ id }) => id);
  };
}

/** minisearch, with what it offers for typing errors. */
export function miniSearchPeer(documents: readonly Document[]): Search {
  const index = new MiniSearch<Document>({ fields: ["title", "text"] });
  index.addAll(documents);
  return (question) =>
    Promise.resolve(
      index
        .search(question, { fuzzy: 0.2, prefix: false, boost: { title: 2 } })
        .slice(0, 10)
        .map(({ id }) => String(id)),
    );
}

/** BM25 (k1 1.2, b 0.75) over the words as they are, without a stemmer or anything else. */
export function bm25Peer(documents: readonly Document[]): Search {
  const postings = new Map<string, Map<number, number>>();
  const lengths = documents.map(({ title, text }, index) => {
    const words = wordsOf(`${title} ${text}`, "it");
    for (const word of words) {
      const of = postings.get(word) ?? new Map<number, number>();
      postings.set(word, of.set(index, (of.get(index) ?? 0) + 1));
    }
    return words.length;
  });
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return (question) => {
    const scores = new Map<number, number>();
    for (const word of new Set(wordsOf(question, "it"))) {
      const of = postings.get(word) ?? new Map<number, number>();
      const idf = Math.log(1 + (documents.length - of.size + 0.5) / (of.size + 0.5));
      for (const [index, tf] of of) {
        const held = 1.2 * (0.25 + (0.75 * (lengths[index] ?? 0)) / average);
        scores.set(index, (scores.get(index) ?? 0) + (idf * tf * 2.2) / (tf + held));
      }
    }
    const best = [...scores].sort(([a, one], [b, other]) => other - one || a - b).slice(0, 10);
    return Promise.resolve(best.map(([index]) => documents[index]?.id ?? ""));
  };
}
