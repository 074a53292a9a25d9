import { expect, test } from "vitest";
import { officialWordsIn } from "./official-words.tsx";

test("official words are found whole, however they are written", () => {
  expect(officialWordsIn("Bring your Codice Fiscale and, if you have it, SPID.")).toEqual([
    "spid",
    "codiceFiscale",
  ]);
  expect(officialWordsIn("A specie of water, and a delegation.")).toEqual([]);
  expect(officialWordsIn("您的（ISEE）")).toEqual(["isee"]);
});
