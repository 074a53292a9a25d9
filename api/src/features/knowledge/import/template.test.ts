import { expect, test } from "vitest";
import { fillTemplate, firstSentence } from "./template.ts";

test("fills columns, and drops the lines that would be empty", () => {
  const template = "Telefono: {phone}\n\nE-mail: {email}";
  expect(fillTemplate(template, { phone: "112", email: "a@b.example" })).toBe(
    "Telefono: 112\n\nE-mail: a@b.example",
  );
  expect(fillTemplate(template, { email: "a@b.example" })).toBe("E-mail: a@b.example");
  expect(fillTemplate(template, {})).toBe("");
});

test.each([
  ["Il servizio dei Tributi. Tramite IO potrai:\n* pagare", "Il servizio dei Tributi"],
  ["Tramite IO potrai:\n\n  * Ricevere un promemoria;\n * Pagare", "Ricevere un promemoria"],
  ["**Cosa puoi fare**\nLeggi.", "Cosa puoi fare"],
  ["", ""],
])("takes the first sentence that says something", (text, sentence) => {
  expect(firstSentence(text)).toBe(sentence);
});

test("cuts a long sentence at a word", () => {
  const cut = firstSentence("parola ".repeat(60));
  expect(cut.length).toBeLessThanOrEqual(141);
  expect(cut).toMatch(/parola…$/);
});
