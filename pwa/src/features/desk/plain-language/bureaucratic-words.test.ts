import { expect, test } from "vitest";
import { bureaucraticWords } from "./bureaucratic-words.ts";

test("finds words of offices with their plain ones, in the order of the text", () => {
  expect(bureaucraticWords("Qualora pervenga la suddetta istanza, qualora…")).toEqual([
    { found: "Qualora", plain: "se" },
    { found: "pervenga", plain: "arrivare" },
    { found: "suddetta", plain: "questo" },
    { found: "istanza", plain: "richiesta, domanda" },
  ]);
});

test("leaves plain words alone, also where a longer word begins alike", () => {
  expect(bureaucraticWords("La strada è distante: la squadra va a controllare domani.")).toEqual([]);
});
