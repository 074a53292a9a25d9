import { expect, test } from "vitest";
import { markedParts } from "./marked-parts.ts";

test("tells the matching words from the others", () => {
  expect(markedParts("Porta la ⟦carta⟧ d'⟦identità⟧ vecchia")).toEqual([
    { text: "Porta la ", marked: false },
    { text: "carta", marked: true },
    { text: " d'", marked: false },
    { text: "identità", marked: true },
    { text: " vecchia", marked: false },
  ]);
});

test("leaves text without marks whole", () => {
  expect(markedParts("Niente")).toEqual([{ text: "Niente", marked: false }]);
  expect(markedParts("")).toEqual([]);
});
