import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";

import { axeReport } from "../browser/axe.ts";
import { launchChromium } from "../browser/chromium.ts";
import { settle } from "../browser/settled.ts";
import { openAs, prepareTowns, type Towns } from "../browser/visitor.ts";
import { wordsOf } from "../browser/words.ts";
import { post } from "../testkit/graphql.ts";

const url = inject("appUrl").replace("127.0.0.1", "localhost");
const t = wordsOf("it");
/** Milliseconds: a publication measures the search twice over every judged question, on whatever machine this is. */
const MEASURED = 90_000;
/** A word that no article has, nor any alike. */
const ALIAS = "qwyzzox";
const ARTICLE = "zanzare";

let browser: Browser;
let towns: Towns;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  towns = await prepareTowns(url);
  const look = { profile: "DIGITAL", locale: "it" } as const;
  page = await openAs(browser, towns, "editor", look, { device: "desktop", serviceWorkers: "block" });
  page.setDefaultTimeout(20_000);
});
afterAll(() => browser?.close());

const press = (name: string | RegExp) => page.getByRole("button", { name }).first().click();
const kept = () => page.getByText(t("editing.keeping.kept")).waitFor();
/** The slugs that somebody is shown who searches. */
const found = async (query: string): Promise<string[]> => {
  const answer = await post<{ searchKnowledge: { nodes: { slug: string }[] } }>(
    url,
    'query Found($query: String!) { searchKnowledge(query: $query, locale: "it", first: 5) { nodes { slug } } }',
    { query },
  );
  return answer.data?.searchKnowledge.nodes.map(({ slug }) => slug) ?? [];
};

test("an editor finds a search that failed, adds its words to an article, and sees the figure rise", async () => {
  expect(await found(ALIAS)).toEqual([]);
  await settle(page, "/desk/knowledge/searches");
  const failing = page.getByRole("listitem").filter({ hasText: ALIAS });
  await failing.getByText(t("editing.searches.answer")).click();
  await failing.getByLabel(t("editing.findArticle")).fill("Zanzare");
  await failing.getByRole("combobox", { name: t("editing.article") }).selectOption(ARTICLE);
  expect(await axeReport(page)).toBe("");
  await failing.getByRole("button", { name: t("editing.searches.addWords") }).click();
  await press(t("editing.add"));
  await kept();
  expect(await axeReport(page)).toBe("");
  await press(t("editing.submit"));
  await press(t("editing.publish"));
  const said = await page.getByText(/^Pubblicato\./).innerText({ timeout: MEASURED });
  const [before = 0, after = 0] = (said.match(/\d+(?:,\d+)?/g) ?? []).map((one) =>
    Number(one.replace(",", ".")),
  );
  expect(after).toBeGreaterThan(before);
  expect(await found(ALIAS)).toEqual([ARTICLE]);
});

test("publishes a translation, which readers of that language see", async () => {
  await settle(page, `/desk/knowledge/${ARTICLE}?locale=sq`);
  await page.getByLabel(t("editing.field.title"), { exact: true }).fill("Mushkonjat");
  await page
    .getByLabel(t("editing.field.summary"), { exact: true })
    .fill("Çfarë të bëni kundër mushkonjave.");
  await page.getByLabel(t("editing.section.HOW"), { exact: true }).fill("Hiqni ujin nga **saksitë**.");
  await kept();
  await press(t("editing.submit"));
  await press(t("editing.publish"));
  await page.getByText(/^Pubblicato\./).waitFor({ timeout: MEASURED });
  const look = { profile: "FOREIGNER", locale: "sq" } as const;
  const reader = await openAs(browser, towns, "anonymous", look, {
    device: "phone",
    serviceWorkers: "block",
  });
  await settle(reader, `/articles/${ARTICLE}`);
  expect(await reader.getByRole("heading", { level: 1 }).innerText()).toBe("Mushkonjat");
  await reader.context().close();
});

test("looks at what has changed, and puts an earlier version online again", async () => {
  await settle(page, `/desk/knowledge/${ARTICLE}?view=versions`);
  await page.locator("ins", { hasText: ALIAS }).waitFor();
  expect(await axeReport(page)).toBe("");
  await press(t("editing.restore", { revision: 1 }));
  await page.getByText(t("editing.restored")).waitFor();
  expect(await found(ALIAS)).toEqual([]);
});
