import { randomBytes, randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { codesOf, type Sender, testApp, type TestApp } from "../../../testing/index.ts";
import { importArticles } from "../content/publish.service.ts";

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
  const text = { title: "Carta", summary: "Ecco.", sections: [], keywords: [] };
  await importArticles(app.platform.database, app.clock, [
    {
      slug: "cie",
      category: "documents",
      requestType: null,
      frequent: false,
      origin: null,
      texts: { it: text },
    },
  ]);
});
afterAll(() => app.stop());
beforeEach(() => app.sql("truncate article_ratings, outbox"));

interface Rated {
  rateArticle: {
    article: { slug: string; locale: string } | null;
    errors: { code: string; path: string[] }[];
  };
}
const newDevice = () => randomBytes(32).toString("base64url");
const rate = (input: object, sender: Sender) =>
  app.post<Rated>(
    `mutation ($input: RateArticleInput!) {
      rateArticle(input: $input) { article { slug locale } errors { code path } }
    }`,
    { input: { requestId: randomUUID(), slug: "cie", locale: "it", solved: true, ...input } },
    sender,
  );
const ratings = () => app.sql("select solved, draft_of, person_id from article_ratings order by at");
const events = () => app.sql<{ payload: object }>("select type, payload from outbox order by id");

test("refuses an article that is not there, an id that is none, and a slug too long", async () => {
  const device = newDevice();
  const codes = async (input: object) => (await rate(input, { device })).data.rateArticle.errors;
  expect(await codes({ slug: "no" })).toEqual([{ code: "NOT_FOUND", path: ["input", "slug"] }]);
  expect(await codes({ requestId: "1" })).toEqual([
    { code: "REQUEST_ID_INVALID", path: ["input", "requestId"] },
  ]);
  expect(await codes({ slug: "x".repeat(201) })).toEqual([{ code: "TOO_LONG", path: ["input", "slug"] }]);
  expect(await ratings()).toEqual([]);
  expect(await events()).toEqual([]);
});

test("needs somebody: a person, or a device that can be told from others", async () => {
  expect(codesOf(await rate({}, {}))).toEqual(["UNAUTHENTICATED"]);
});

test("keeps one rating of a device, which can be changed", async () => {
  const device = newDevice();
  const answer = await rate({ locale: "en" }, { device });
  expect(answer.data.rateArticle).toEqual({ article: { slug: "cie", locale: "it" }, errors: [] });
  await rate({ solved: false }, { device });
  expect(await ratings()).toEqual([{ solved: false, draft_of: null, person_id: null }]);
  await rate({}, { device: newDevice() });
  expect(await ratings()).toHaveLength(2);
});

test("a retry with the same id is the same rating; the same id with other words is refused", async () => {
  const { token, id } = await app.make.person();
  const input = { requestId: randomUUID(), draftOf: "pothole" };
  const both = await Promise.all([rate(input, { token }), rate(input, { token })]);
  for (const { data } of both) expect(data.rateArticle.errors).toEqual([]);
  expect(await ratings()).toEqual([{ solved: true, draft_of: "pothole", person_id: id }]);
  expect(await events()).toEqual([
    { type: "ArticleRated", payload: { slug: "cie", personId: id, solved: true, draftOf: "pothole" } },
  ]);
  const other = await rate({ ...input, solved: false }, { token });
  expect(other.data.rateArticle.errors).toMatchObject([{ code: "REQUEST_ID_REUSED" }]);
});
