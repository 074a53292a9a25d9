import { expect, test } from "vitest";
import { readability } from "./gulpease.ts";

test("follows the published formula", () => {
  // 2 sentences, 10 words, 48 letters: 89 + (600 - 480) / 10 = 101, kept at 100.
  expect(readability("La squadra passa domani mattina. Non serve che lei aspetti.").score).toBe(100);
  // 1 sentence, 12 words, 93 letters: 89 + (300 - 930) / 12 = 36.5.
  expect(
    readability(
      "Si comunica che la documentazione presentata risulta incompleta relativamente agli allegati obbligatori.",
    ).score,
  ).toBe(37);
});

test("gives no figure for a text too short to be measured", () => {
  expect(readability("").score).toBeNull();
  expect(readability("Grazie, arriviamo domani.").score).toBeNull();
});

test("points at the sentences to split, and takes a line as a sentence", () => {
  const long = `${"parola ".repeat(30).trim()}.`;
  const { longSentences } = readability(`Buongiorno\n${long} Va bene.`);
  expect(longSentences).toEqual([{ text: long, words: 30 }]);
});
