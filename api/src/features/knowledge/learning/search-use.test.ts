import { afterAll, beforeAll, expect, test } from "vitest";
import { testApp, type TestApp, until } from "../../../testing/index.ts";

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.stop());

const search = (query: string, after?: string) =>
  app.post(
    `query ($query: String!, $after: String) {
      searchKnowledge(query: $query, locale: "it", first: 5, after: $after) { nodes { slug } }
    }`,
    { query, after },
  );

test("counts questions by day, without what says who asked", async () => {
  app.clock.set("2026-11-22T10:00:00Z");
  for (const question of ["Come si fa?", "come si fa", "sono RSSMRA85T10A562S", "", "?!"]) {
    await search(question);
  }
  const counted = await until(async () => {
    const rows = await app.sql(
      "select day::text, locale, query, times, results from searches order by query",
    );
    return rows.length > 0 && rows;
  });
  expect(counted).toEqual([{ day: "2026-11-22", locale: "it", query: "come si fa", times: 2, results: 0 }]);
});
