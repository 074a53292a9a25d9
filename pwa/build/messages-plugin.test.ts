import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkCatalogues } from "./messages-plugin.ts";

let source: string;

function write(file: string, content: object): void {
  mkdirSync(dirname(join(source, file)), { recursive: true });
  writeFileSync(join(source, file), JSON.stringify(content));
}

beforeEach(() => {
  source = mkdtempSync(join(tmpdir(), "messages-"));
  write("lib/i18n/messages/it.json", { title: "Ciao" });
  write("lib/i18n/messages/en.json", { title: "Hello" });
  write("features/cases/messages/it.json", {
    list: { count: "{count, plural, one {# caso} other {# casi}}" },
  });
});
afterEach(() => rmSync(source, { recursive: true }));

describe("the catalogues", () => {
  it("are sound where every offered language says everything", () => {
    write("features/cases/messages/en.json", {
      list: { count: "{count, plural, one {# case} other {# cases}}" },
    });
    expect(checkCatalogues(source)).toEqual([]);
  });

  it("are not where a message is no ICU", () => {
    write("features/cases/messages/en.json", { list: { count: "{count, plural, one {# case} =-1 {}}" } });
    expect(checkCatalogues(source)).toEqual([
      expect.stringMatching(/^en: cases\.list\.count is not well formed/),
    ]);
  });

  it("are not where a room lacks a language", () => {
    expect(checkCatalogues(source)).toEqual(["en: cases.list.count is missing"]);
  });

  it("are not where a language says more or with other arguments", () => {
    write("features/cases/messages/en.json", { list: { count: "{total} cases", more: "More" } });
    expect(checkCatalogues(source)).toEqual([
      "en: cases.list.count has other arguments than it",
      "en: cases.list.more is not in it",
    ]);
  });

  it("are not where a count is no longer a count", () => {
    write("features/cases/messages/en.json", { list: { count: "{count} cases" } });
    expect(checkCatalogues(source)).toEqual(["en: cases.list.count has other arguments than it"]);
  });

  it("need the plural forms of their language, and have no others", () => {
    write("features/cases/messages/en.json", {
      list: { count: "{count, plural, one {# case} other {# cases}}" },
    });
    const say = (text: string) => {
      write("lib/i18n/messages/uk.json", { title: "Вітаємо" });
      write("features/cases/messages/uk.json", { list: { count: text } });
      return checkCatalogues(source);
    };
    expect(say("{count, plural, one {# запит} few {# запити} many {# запитів} other {# запиту}}")).toEqual(
      [],
    );
    expect(say("{count, plural, =0 {немає} one {# запит} other {# запиту}}")).toEqual([
      "uk: cases.list.count lacks plural forms: few, many",
    ]);
    expect(say("{count, plural, two {# запити} other {# запиту}}")).toEqual([
      "uk: cases.list.count has plural forms that uk has not: two",
    ]);
  });

  it("may lack words in a language that is not complete yet", () => {
    write("features/cases/messages/en.json", {
      list: { count: "{count, plural, one {# case} other {# cases}}" },
    });
    write("lib/i18n/messages/uk.json", {});
    expect(checkCatalogues(source)).toEqual([]);
  });
});
