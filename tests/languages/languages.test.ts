import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { checkCatalogues, compareWords } from "../../pwa/build/messages-plugin.ts";

const here = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const LANGUAGES = ["it", "en", "ro", "ar", "sq", "zh-Hans", "uk", "bn", "es", "fr"];
const TYPES = here("api/content/request-types");

type Words = Record<string, string>;
interface Tree {
  [key: string]: string | Tree;
}

test("every language of the interface says what Italian says, with the same arguments", () => {
  expect(checkCatalogues(here("pwa/src"))).toEqual([]);
});

test("every language of the API says what Italian says, with the same arguments", async () => {
  const files = readdirSync(here("api/src"), { recursive: true, encoding: "utf8" })
    .filter((file) => /messages[\\/](?:\w|-)+\.ts$/.test(file) && !file.startsWith("platform/messages"))
    .filter((file) => !file.endsWith("index.ts"));
  const problems = await Promise.all(
    files.map(async (file) => {
      const [words, italian] = await Promise.all([wordsOf(file), wordsOf(join(dirname(file), "it.ts"))]);
      return compareWords(file.replace(/^.*[\\/]|\.ts$/g, ""), words, italian).map(
        (problem) => `${file}: ${problem}`,
      );
    }),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(problems.flat()).toEqual([]);
});

test("every request type of ours has its words and keywords in every language", () => {
  const codes = readdirSync(TYPES);
  const problems = codes.flatMap((code) => {
    const italian = keysOf(typeWords(code, "it"));
    return LANGUAGES.flatMap((locale) => {
      const words = typeWords(code, locale);
      const keys = keysOf(words);
      return [
        ...italian.filter((key) => !keys.includes(key)).map((key) => `${code} ${locale}: ${key} is missing`),
        ...keys
          .filter((key) => !italian.includes(key))
          .map((key) => `${code} ${locale}: ${key} is not in it`),
        ...((words["keywords"] as unknown as string[]).length > 3 ? [] : [`${code} ${locale}: few keywords`]),
      ];
    });
  });
  expect(codes.length).toBeGreaterThan(30);
  expect(problems).toEqual([]);
});

async function wordsOf(file: string): Promise<Words> {
  const [words] = Object.values((await import(join(here("api/src"), file))) as Record<string, Words>);
  return words ?? {};
}

const typeWords = (code: string, locale: string): Tree =>
  parse(readFileSync(join(TYPES, code, `${locale}.yaml`), "utf8")) as Tree;

const keysOf = ({ keywords: _keywords, ...tree }: Tree, prefix = ""): string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [prefix + key] : keysOf(value, `${prefix}${key}.`),
  );
