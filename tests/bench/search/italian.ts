import { type Article, type Engine } from "./engine.ts";
import { linesOf } from "./lines.ts";
import { bm25Peer, type Document, miniSearchPeer, postgresPeer } from "./peers.ts";
import { rank } from "./ranking.ts";
import { type Row, share } from "./row.ts";

interface Paragraph {
  id: number;
  title: string;
  text: string;
}
interface Question {
  paragraph: number;
  question: string;
  with_typos: string;
}

/** (a) Italian questions, clean and with typing errors, and the one paragraph of 2,007 that answers each. */
export async function italianQuestions(engine: Engine, folder: string, every: number): Promise<Row[] | null> {
  const paragraphs = linesOf<Paragraph>(`${folder}/search/squadit_paragraphs_it.jsonl.gz`);
  const all = linesOf<Question>(`${folder}/search/squadit_questions_dev_it.jsonl.gz`);
  if (!paragraphs || !all) return null;
  const documents: Document[] = paragraphs.map(({ id, title, text }) => ({ id: `p-${id}`, title, text }));
  await engine.publish(documents.map(asArticle));
  const questions = all.filter((_, index) => index % every === 0);
  const postgres = await postgresPeer(engine.database, documents);
  const mini = miniSearchPeer(documents);
  const bm25 = bm25Peer(documents);
  const rows: Row[] = [];
  for (const [name, key, bar] of [
    ["Italian questions, nDCG@10", "question", 0.86],
    ["the same with typing errors, nDCG@10", "with_typos", 0.85],
  ] as const) {
    const asked = questions.map((one) => ({ question: one[key], right: `p-${one.paragraph}` }));
    const ours = await rank(asked, async (question) =>
      (await engine.find(question, "it", 10)).map(({ slug }) => slug),
    );
    const peers = await Promise.all([postgres, mini, bm25].map((search) => rank(asked, search)));
    const [ofPostgres, ofMini, ofBm25] = peers.map(({ ndcg10 }) => ndcg10.toFixed(3));
    rows.push(
      share(name, ours.ndcg10, bar, `PostgreSQL ${ofPostgres} · minisearch ${ofMini} · BM25 ${ofBm25}`),
    );
  }
  return rows;
}

const asArticle = ({ id, title, text }: Document): Article => ({
  slug: id,
  category: "bench",
  requestType: null,
  frequent: false,
  origin: null,
  texts: { it: { title, summary: "", sections: [{ kind: "BODY", markdown: text }], keywords: [] } },
});
