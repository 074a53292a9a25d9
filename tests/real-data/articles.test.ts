import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type App, startApp } from "../testkit/app.ts";
import { dataOf } from "../testkit/graphql.ts";
import { countBy } from "./count-files.ts";
import { dataFile, dataFolder, mappingFile, sayWhenSkipped } from "./data-folder.ts";
import { askDatabase, runImport } from "./import-command.ts";

sayWhenSkipped();

const jsonLines = (file: string) =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, string>);

describe.skipIf(!dataFolder)("help texts and service cards of the app IO", () => {
  let app: App;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app?.stop());

  const textsOf = async (source: string) => {
    const rows = await askDatabase<{ locale: string; count: number }>(
      app,
      `select t.locale, count(*)::int as count from article_texts t join articles a on a.id = t.article_id
       where a.source = '${source}' group by 1 order by 1`,
    );
    return rows.map(({ locale, count }): [string, number] => [locale, count]);
  };

  const find = async (query: string, locale: string) => {
    const answer = await app.graphql<{
      searchKnowledge: {
        edges: { snippet: string; node: { slug: string; title: string; locale: string } }[];
      };
    }>(
      `query ($query: String!, $locale: String!) {
        searchKnowledge(query: $query, locale: $locale, first: 10) {
          edges { snippet node { slug title locale } }
        }
      }`,
      { query, locale },
    );
    return dataOf(answer).searchKnowledge.edges;
  };

  test("languages of one text are one article; doing it again, or dry, adds nothing", async () => {
    const file = dataFile("kb/io_app_help_it_en_de.jsonl");
    const args = ["articles", file, "--mapping", mappingFile("app-help")];
    const whole = jsonLines(file).filter(({ title, body }) => title?.trim() && body?.trim());
    const expected = countBy(whole, ({ lang }) => lang ?? "");

    await runImport(app, ...args, "--dry-run");
    expect(await textsOf("io-app-help")).toEqual([]);
    const done = await runImport(app, ...args);
    expect(done.rows.map(([locale, count]) => [locale, Number(count)])).toEqual(expected);
    expect(done.totals["New articles"]).toBe(
      new Set(whole.map(({ screen, kind, idx }) => `${screen} ${kind} ${idx}`)).size,
    );
    expect(await textsOf("io-app-help")).toEqual(expected);
    const again = await runImport(app, ...args);
    expect(again.totals).toMatchObject({ "New articles": 0, "New texts": 0, "Changed texts": 0 });
  });

  test("every service card becomes an article", async () => {
    const file = dataFile("kb/io_service_cards_it.jsonl");
    const args = ["articles", file, "--mapping", mappingFile("service-cards")];
    const done = await runImport(app, ...args);
    expect(done.totals).toMatchObject({ "New articles": jsonLines(file).length, "Left out": 0 });
    expect((await runImport(app, ...args)).totals).toMatchObject({ "New texts": 0, "Changed texts": 0 });
  });

  test("they are found in Italian and in German", async () => {
    const italian = await find("che tipo di messaggi posso ricevere?", "it");
    expect(italian[0]?.node).toMatchObject({
      title: expect.stringMatching(/^Che tipo di messaggi (puoi|posso) ricevere\?$/),
      locale: "it",
    });
    expect(italian[0]?.snippet).toContain("⟦");
    const german = await find("Warum muss ich mehrmals signieren?", "de");
    expect(german[0]?.node).toMatchObject({ title: "Warum muss ich mehrmals signieren?", locale: "de" });
    const cards = await find("Area B del Comune di Milano", "it");
    expect(cards.map(({ node }) => node.slug).join(" ")).toContain("io-service-cards");
  });
});
