import { type Article, type Engine } from "./engine.ts";
import { linesOf } from "./lines.ts";
import { type Row, share } from "./row.ts";

interface Wording {
  intent: string;
  question: string;
}

/**
 * (b) Real citizens' wordings of what they ask a town. What they ask is an article whose aliases are its wordings, as
 * editors add them: each wording is searched for after it was taken out of its article, by publishing that one anew.
 */
export async function citizensWordings(engine: Engine, folder: string, every: number): Promise<Row[] | null> {
  const wordings = linesOf<Wording>(`${folder}/kb/unlockpa_questions_dev_it.jsonl`);
  if (!wordings) return null;
  const articleOf = (intent: string, without?: Wording): Article => ({
    slug: `intent-${intent}`,
    category: "bench",
    requestType: null,
    frequent: false,
    origin: null,
    texts: {
      it: {
        title: "",
        summary: "",
        sections: [],
        keywords: wordings
          .filter((one) => one.intent === intent && one !== without)
          .map(({ question }) => question),
      },
    },
  });
  await engine.publish([...new Set(wordings.map(({ intent }) => intent))].map((intent) => articleOf(intent)));
  const asked = wordings.filter((_, index) => index % every === 0);
  let [first, firstThree] = [0, 0];
  for (const wording of asked) {
    await engine.publish([articleOf(wording.intent, wording)]);
    const found = (await engine.find(wording.question, "it", 3)).map(({ slug }) => slug);
    await engine.publish([articleOf(wording.intent)]);
    const place = found.indexOf(`intent-${wording.intent}`);
    first += Number(place === 0);
    firstThree += Number(place >= 0);
  }
  const peer = "BM25, top 3 vote";
  return [
    share(`${asked.length} wordings of citizens, hit@1`, first / asked.length, 0.77, `${peer} .72`),
    share("the same, hit@3", firstThree / asked.length, 0.91, `${peer} .87`),
  ];
}
