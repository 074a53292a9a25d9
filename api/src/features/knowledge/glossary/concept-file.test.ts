import { expect, it } from "vitest";
import { checkGlossary } from "./check-glossary.ts";
import { parseConceptFile, readGlossaryFiles } from "./concept-file.ts";
import { GLOSSARY_LOCALES } from "./concept-source.ts";
import { tokensOf } from "./tokens.ts";

const GLOSSARY = new URL("../../../../content/glossary/", import.meta.url);
const lines = (term: string) => GLOSSARY_LOCALES.map((locale) => `  ${locale}: ${term} = Cosa.`).join("\n");

it("the glossary is sound, in ten languages", async () => {
  const concepts = await readGlossaryFiles(GLOSSARY);
  expect(concepts.length).toBeGreaterThan(340);
  expect(new Set(concepts.map(({ topic }) => topic)).size).toBeGreaterThan(5);
});

it("says what is wrong with a file, field by field", () => {
  const bad = (yaml: string) => () => parseConceptFile("taxes.yaml", yaml);
  expect(bad("- a")).toThrow("taxes.yaml: holds no concepts");
  expect(bad("a: [")).toThrow("taxes.yaml: YAMLParseError");
  expect(bad("tari:\n  it: TARI = La tassa.")).toThrow("taxes.yaml: tari.en is missing; tari.ro is missing");
  expect(bad(`tari:\n${lines("TARI")}\n  de: x = y`)).toThrow("tari.de is no language");
  expect(bad(`Tari X:\n${lines("TARI")}`)).toThrow("Tari X is no kebab-case name");
  expect(bad(`tari:\n${lines("TARI | ")}`)).toThrow("tari.it has an empty term");
  expect(bad(`tari:\n${lines("TARI = a")}`)).toThrow("tari.it wants one ` = `");
  expect(bad(`tari:\n${lines(`TARI = ${"a".repeat(141)}`)}`.replaceAll(" = Cosa.", ""))).toThrow(
    "more than 140",
  );
});

it("says what is wrong with the whole: a code given twice, a term without words, a term of too many concepts", () => {
  const concepts = ["a", "b", "c", "d", "d"].flatMap((code) =>
    parseConceptFile("x.yaml", `${code}:\n${lines("la carta | di")}`),
  );
  const problems = checkGlossary(concepts).join("\n");
  expect(problems).toContain("x.yaml: d is in x.yaml too");
  expect(problems).toContain('x.yaml: a.it "di" has no word to look for');
  expect(problems).toContain('it "carta" is claimed by a, b, c, d');
});

it("takes words apart as each script writes them", () => {
  const forms = (text: string) => tokensOf(text).map(({ form }) => form);
  expect(forms("La carta d’identità, è scaduta?")).toEqual(["carta", "identita", "scaduta"]);
  expect(forms("إعادة الهويّة")).toEqual(["اعاده", "الهويه"]);
  expect(forms("сім’я та школа")).toEqual(["сімя", "школа"]);
  expect(forms("SPID账号")).toEqual(["spid", "账", "号"]);
  expect(forms("আইডি কার্ড")).toEqual(["আইডি", "কার্ড"]);
});
