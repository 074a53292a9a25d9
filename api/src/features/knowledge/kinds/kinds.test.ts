import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testApp, type TestApp } from "../../../testing/index.ts";
import { parseArticleFile } from "../content/article-file.ts";
import { importArticles } from "../content/publish.service.ts";

const HEAD = "category: documents\n";
const GUIDE = `${HEAD}slug: moving
kind: guide
it:
  title: Traslocare
  summary: Le cose da fare.
  steps:
    - { title: Prima, text: "Prenota **ora**.", checklist: [Ho la chiave] }
    - { title: Dopo, text: Scrivi il nome sul campanello. }
`;
const DECISION = `${HEAD}slug: key
kind: decision
decision:
  start: age
  questions:
    age: { yes: phone, no: parent }
    phone: { yes: both, no: parent }
  outcomes:
    both: { article: spid }
    parent: { requestType: information }
it:
  title: Mi serve lo SPID?
  summary: Due domande.
  questions:
    age: { text: "Hai 18 anni?", answers: { yes: Sì, no: No } }
    phone: { text: "Hai un telefono?", help: Va bene ogni telefono., answers: { yes: Sì, no: No } }
  outcomes:
    both: { title: Chiedi lo SPID, text: Puoi farlo **da casa**., link: Come averlo }
    parent: { title: Vieni da noi, text: Ti aiutiamo noi. }
`;
const FAQ = `${HEAD}slug: questions
kind: faq
it:
  title: Domande
  summary: Le più fatte.
  cost: È gratis.
  questions:
    - { question: Quanto dura?, answer: "Dieci *anni*." }
`;

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
  const articles = [GUIDE, DECISION, FAQ].map((yaml) => parseArticleFile("x.yaml", yaml));
  await importArticles(app.platform.database, app.clock, articles);
});
afterAll(() => app.stop());

const ARTICLE = `query ($slug: String!) { article(slug: $slug, locale: "it") {
  kind sections { kind }
  guide { steps { title html checklist } }
  decision { start questions { key text help answers { text to } } outcomes { key title html article requestType label } }
  faq { questions { question html } }
  video { url }
} }`;
const read = async (slug: string) =>
  (await app.post<{ article: Record<string, unknown> }>(ARTICLE, { slug })).data.article;

describe("a file of another kind", () => {
  const parse = (yaml: string) => () => parseArticleFile("wrong.yaml", yaml);

  test("says which field is wrong", () => {
    expect(parse(GUIDE.replace("kind: guide", "kind: poem"))).toThrow(/wrong\.yaml[^]*kind/);
    expect(parse(GUIDE.replace("title: Dopo, ", ""))).toThrow(/wrong\.yaml[^]*it\.steps\[1\]\.title/);
    expect(parse(FAQ.replace("questions:", "answers:"))).toThrow(/wrong\.yaml[^]*it\.questions/);
    expect(parse(GUIDE.replace("kind: guide", "kind: card"))).toThrow(/wrong\.yaml[^]*it\.who/);
  });

  test("a decision whose answers lead nowhere, in a circle, or are not told, is refused", () => {
    expect(parse(DECISION.replace("yes: phone", "yes: fax"))).toThrow(
      /wrong\.yaml[^]*questions\.age\.yes: fax is no question/,
    );
    expect(parse(DECISION.replace("yes: both", "yes: age"))).toThrow(
      /wrong\.yaml[^]*questions\.phone\.yes: age leads back/,
    );
    expect(parse(DECISION.replace("yes: both", "yes: parent"))).toThrow(
      /wrong\.yaml[^]*outcomes\.both: no answer leads there/,
    );
    expect(parse(DECISION.replace(", no: No } }\n    phone", " } }\n    phone"))).toThrow(
      /wrong\.yaml[^]*it\.questions\.age\.answers\.no: is missing/,
    );
    expect(parse(DECISION.replace(", link: Come averlo", ""))).toThrow(
      /wrong\.yaml[^]*it\.outcomes\.both\.link/,
    );
  });
});

test("anybody reads each kind with its own part, and the others are null", async () => {
  expect(await read("moving")).toMatchObject({
    kind: "GUIDE",
    sections: [],
    guide: {
      steps: [
        { title: "Prima", html: "<p>Prenota <strong>ora</strong>.</p>", checklist: ["Ho la chiave"] },
        { title: "Dopo", checklist: [] },
      ],
    },
    decision: null,
    faq: null,
    video: null,
  });
  expect(await read("key")).toMatchObject({
    kind: "DECISION",
    decision: {
      start: "age",
      questions: [
        {
          key: "age",
          help: null,
          answers: [
            { text: "Sì", to: "phone" },
            { text: "No", to: "parent" },
          ],
        },
        { key: "phone", help: "Va bene ogni telefono." },
      ],
      outcomes: [
        {
          key: "both",
          html: "<p>Puoi farlo <strong>da casa</strong>.</p>",
          article: "spid",
          label: "Come averlo",
        },
        { key: "parent", article: null, requestType: "information" },
      ],
    },
    guide: null,
  });
  expect(await read("questions")).toMatchObject({
    kind: "FAQ",
    sections: [{ kind: "COST" }],
    faq: { questions: [{ question: "Quanto dura?", html: "<p>Dieci <em>anni</em>.</p>" }] },
  });
});

test("search reads the structured part, and publishing it again changes nothing", async () => {
  const found = await app.post<{ searchKnowledge: { nodes: { slug: string }[] } }>(
    `{ searchKnowledge(query: "campanello", locale: "it", first: 3) { nodes { slug } } }`,
  );
  expect(found.data.searchKnowledge.nodes).toEqual([{ slug: "moving" }]);
  const publish = (yaml: string) =>
    importArticles(app.platform.database, app.clock, [parseArticleFile("x.yaml", yaml)]);
  expect(await publish(GUIDE)).toEqual({ articles: 0, added: 0, changed: 0 });
  expect(await publish(GUIDE.replace("Ho la chiave", "Ho le chiavi"))).toMatchObject({ changed: 1 });
  const [latest] = await app.sql<{ details: object }>(
    "select content->'details' as details from article_versions where revision = 2",
  );
  expect(latest?.details).toMatchObject({ kind: "GUIDE", steps: [{ checklist: ["Ho le chiavi"] }, {}] });
});
