import { type Article, type Database, type Engine, ownArticles, wordsOf } from "./engine.ts";
import { percentile, type Row, time } from "./row.ts";

/** The same numbers at each run. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const SYLLABLES =
  "ba be bi bo ca ce ci co da de di do fa fe fi fo ga go la le li lo ma me mi mo na ne ni no pa pe pi po ra re ri ro sa se si so ta te ti to va ve vi vo za zi".split(
    " ",
  );

/** A name of a place or a person, a few of which are frequent and most rare, as Zipf found of words. */
function nameOf(random: () => number): string {
  const rank = Math.floor(40_000 ** random());
  const one = randomOf(rank * 7_919);
  return Array.from(
    { length: 2 + Math.floor(one() * 3) },
    () => SYLLABLES[Math.floor(one() * SYLLABLES.length)],
  ).join("");
}

/** Articles made of sentences of the town's own, with names of places and people between them; about 70 words each. */
function* syntheticArticles(
  own: readonly Article[],
  count: number,
): Generator<Article["texts"]["it"] & { title: string }> {
  const random = randomOf(42);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const titles = own.map(({ texts }) => texts.it.title);
  const sentences = own.flatMap(({ texts }) =>
    texts.it.sections
      .flatMap(({ markdown }) => markdown.split(/(?<=[.!?])\s+|\n+/))
      .filter((one) => one.length > 20),
  );
  for (let index = 0; index < count; index += 1) {
    const body = Array.from({ length: 6 }, () => `${pick(sentences)} ${nameOf(random)}.`).join(" ");
    yield {
      title: `${pick(titles)}, ${nameOf(random)} ${nameOf(random)}`,
      summary: `${pick(sentences)} ${nameOf(random)} ${nameOf(random)}.`,
      sections: [{ kind: "BODY", markdown: body }],
      keywords: [`${pick(titles)} ${nameOf(random)}`],
    };
  }
}

const BATCH = 2_000;

/** Fills the knowledge base once, as a restored database would be, and has the index made by the reindex command. */
async function fill(engine: Engine, count: number): Promise<number | null> {
  const { database } = engine;
  const [before] = await database.rows<{ count: number }>("select count(*)::int as count from search_texts");
  if (before?.count === count) return null;
  const all = [...syntheticArticles(await ownArticles(), count)];
  for (let from = 0; from < all.length; from += BATCH) {
    const batch = all.slice(from, from + BATCH).map((one, index) => ({ ...one, slug: `s-${from + index}` }));
    await database.rows(
      `with given as (
         select gen_random_uuid() as id, g.* from jsonb_to_recordset($1::jsonb)
           as g(slug text, title text, summary text, sections jsonb, keywords jsonb)
       ), article as (
         insert into articles (id, slug, category) select id, slug, 'bench' from given on conflict do nothing returning id
       )
       insert into article_texts (article_id, locale, title, summary, sections, keywords, words, published_at)
       select g.id, 'it', g.title, g.summary, jsonb_build_array(jsonb_build_object(
           'kind', 'BODY', 'markdown', '', 'text', g.sections->0->>'markdown')),
         array(select jsonb_array_elements_text(g.keywords)), 70, now()
       from given g join article a on a.id = g.id`,
      [JSON.stringify(batch)],
    );
  }
  const started = performance.now();
  await engine.reindex();
  const seconds = (performance.now() - started) / 1_000;
  await database.rows("vacuum analyze");
  return seconds;
}

/** (e) Many articles: search, completion, an edit that is found at once, the size of the index. */
export async function atScale(engine: Engine, count: number): Promise<Row[]> {
  const { database } = engine;
  const seconds = await fill(engine, count);
  const texts = await database.rows<{ title: string; words: string }>(
    "select t.title, x.words from article_texts t join search_texts x using (article_id, locale) where t.locale = 'it' order by x.id limit 2000",
  );
  const random = randomOf(7);
  const questions = texts.slice(0, 400).map(({ title, words }, index) => {
    const all = words.split(" ");
    const from = Math.floor(random() * Math.max(1, all.length - 8));
    const asked = index % 2 === 0 ? title : all.slice(from, from + 7).join(" ");
    return index % 3 === 0 ? mistyped(asked, random) : asked;
  });
  for (const question of questions.slice(0, 60)) await engine.find(question, "it", 10);
  const searches: number[] = [];
  for (const question of questions) searches.push(await timed(() => engine.find(question, "it", 10)));
  const typed = texts.slice(0, 400).flatMap(({ title }, index) => {
    const whole = wordsOf(title, "it").join(" ");
    return [whole.slice(0, 1 + (index % 12))];
  });
  const complete = (prefix: string) => database.rows("select * from search_complete('it', $1, 8)", [prefix]);
  for (const prefix of typed.slice(0, 40)) await complete(prefix);
  const completions: number[] = [];
  for (const prefix of typed) completions.push(await timed(() => complete(prefix)));
  const p50 = percentile(searches, 0.5);
  const p95 = percentile(searches, 0.95);
  const rows = [
    time(`search of ${count.toLocaleString("en")} articles, p50`, p50, 20),
    time("the same, p95", p95, 3 * p50, "bar: 3 × p50"),
    time("completion while typing, p95", percentile(completions, 0.95), 10),
    await editedAtOnce(engine),
    await indexSize(database, seconds),
  ];
  return rows;
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await act();
  return performance.now() - started;
}

/** One letter of a longer word left out. */
const mistyped = (question: string, random: () => number): string =>
  question.replace(/[\p{L}]{6,}/u, (word) => {
    const at = 1 + Math.floor(random() * (word.length - 2));
    return word.slice(0, at) + word.slice(at + 1);
  });

async function editedAtOnce(engine: Engine): Promise<Row> {
  const word = `zuzzurellone${Date.now().toString(36)}`;
  await engine.publish([
    {
      slug: "edited",
      category: "bench",
      requestType: null,
      frequent: false,
      origin: null,
      texts: { it: { title: `Parola ${word}`, summary: "", sections: [], keywords: [] } },
    },
  ]);
  const [first] = await engine.find(word, "it", 1);
  const held = first?.slug === "edited";
  return { measure: "an edit is found at once", value: held ? "yes" : "no", peers: "", bar: "yes", held };
}

async function indexSize(database: Database, seconds: number | null): Promise<Row> {
  const [size] = await database.rows<{ index: number; texts: number; postings: number }>(
    `select (select sum(pg_total_relation_size(t::regclass)) from unnest(
         array['search_postings', 'search_terms', 'search_texts', 'search_completions']) t)::float8 as index,
       pg_total_relation_size('article_texts')::float8 as texts,
       (select reltuples from pg_class where oid = 'search_postings'::regclass)::float8 as postings`,
  );
  const mebibytes = (bytes = 0) => `${(bytes / 1_048_576).toFixed(0)} MiB`;
  const made = seconds === null ? "" : `, made in ${seconds.toFixed(0)} s`;
  return {
    measure: "size of the index",
    value: mebibytes(size?.index),
    peers: `texts ${mebibytes(size?.texts)}, ${((size?.postings ?? 0) / 1e6).toFixed(1)} million postings${made}`,
    bar: "",
    held: null,
  };
}
