import { expect, test } from "vitest";
import { saysWho, withoutTraces } from "./personal-data.ts";

test.each([
  "RSSMRA85T10A562S",
  "il mio codice fiscale è rssmra85t10a562s",
  "scrivete a mario.rossi@example.org",
  "chiamatemi al 333 1234567",
  "0131-999 999",
  "nato il 12/03/1980",
  "iban IT60 X054 2811 1010 0000 0123 456",
  "auto AB123CD multa",
  "abito in via Garibaldi 12/b",
  "mi chiamo Mario Rossi",
  "pratica 7K3M-2QXD-F",
])("is found to say who somebody is: %s", (text) => {
  expect(saysWho(text)).toBe(true);
});

test.each([
  "come si rinnova la carta d'identità",
  "tari 2026",
  "modulo 730",
  "via libera al cantiere",
  "bonus 200 euro",
  "cambio residenza",
  "我想换地址",
])("says nothing of anybody: %s", (text) => {
  expect(saysWho(text)).toBe(false);
});

test("is replaced by what it was", () => {
  expect(
    withoutTraces(
      "Scrivimi a ida@example.org o al 333 1234567, abito in via Roma 1.",
      (trace) => `[${trace}]`,
    ),
  ).toBe("Scrivimi a [EMAIL] o al [NUMBER], abito in [ADDRESS].");
});
