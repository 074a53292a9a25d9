import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { countsOf, gulpease, gulpeaseOf } from "./gulpease.ts";

interface Reference {
  original_text: string;
  n_chars: string;
  n_tokens: string;
  n_sentences: string;
  gulpease: string;
}

test("counts sentences, words and letters", () => {
  expect(countsOf("Vieni allo sportello. Porta la carta n. 3!")).toEqual({
    sentences: 3,
    words: 8,
    letters: 32,
  });
  expect(countsOf("Porta:\n\nla foto\nla ricevuta")).toMatchObject({ sentences: 3, words: 5 });
});

test("stays between 0 and 100, also without words", () => {
  expect(gulpease("Sì.")).toBe(100);
  expect(gulpease("precipitevolissimevolmente ".repeat(30))).toBe(0);
  expect(gulpease("")).toBe(100);
});

const data = process.env["SPORTELLO_DATA"];
const file = join(data ?? "", "readability/itaist_original_gulpease.csv");

test.skipIf(!data)("agrees with the reference values of 619 official paragraphs", () => {
  expect(existsSync(file), `${file} is missing`).toBe(true);
  const rows = parse<Reference>(readFileSync(file, "utf8"), { columns: true });
  const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
  const byFormula = rows.map((row) =>
    Math.abs(
      gulpeaseOf({
        sentences: Number(row.n_sentences),
        words: Number(row.n_tokens),
        letters: Number(row.n_chars),
      }) - Number(row.gulpease),
    ),
  );
  // One paragraph of the reference disagrees with its own counts.
  expect(byFormula.filter((difference) => difference > 0.01).length).toBeLessThanOrEqual(1);
  const byText = rows.map((row) => Math.abs(gulpease(row.original_text) - Number(row.gulpease)));
  expect(median(byText)).toBeLessThan(1);
});
