import { describe, expect, it } from "vitest";
import { fiscalCodeOf, masked } from "./fiscal-code.ts";

describe("fiscalCodeOf", () => {
  it.each([
    ["nothing", ""],
    ["a wrong control letter", "RSSMRA85T10A562T"],
    ["one sign too few", "RSSMRA85T10A562"],
    ["a month that is none", "RSSMRA85F10A562S"],
    ["the company's eleven digits", "12345678903"],
    ["signs that are none", "RSSMRA85T10A56'S"],
    ["a name with a vowel before a consonant", "ARSMRA85T10A562S"],
    ["digits of other scripts", "RSSMRA٨٥T10A562S"],
  ])("refuses %s", (_what, text) => {
    expect(fiscalCodeOf(text)).toBeNull();
  });

  it.each([
    ["day 0", "RSSMRA85T00A562"],
    ["day 32", "RSSMRA85T32A562"],
    ["day 31 of November", "RSSMRA85S31A562"],
    ["day 30 of February", "RSSMRA85B30A562"],
    ["day 72", "RSSMRA85T72A562"],
  ])("refuses %s, whatever the control letter", (_what, start) => {
    for (const letter of "ABCDEFGHIJKLMNOPQRSTUVWXYZ") expect(fiscalCodeOf(start + letter)).toBeNull();
  });

  it("takes a code however it is typed", () => {
    expect(fiscalCodeOf(" rss mra 85t10 a562s ")).toBe("RSSMRA85T10A562S");
  });

  it.each(["RSSMRA85T10A562S", "MRTMTT25D09F205Z", "RSSMRA80A01H501U", "BNZVCN32S10E573Z"])(
    "takes %s",
    (code) => {
      expect(fiscalCodeOf(code)).toBe(code);
    },
  );

  it("takes the codes of omocodia, which stay other people's", () => {
    // One digit, then two, then all of them as letters, each with its own control letter.
    for (const start of ["MRTMTT25D09F20R", "MRTMTT25D09F2LR", "MRTMTTNRDLVFNLR"]) {
      const taken = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"]
        .map((letter) => fiscalCodeOf(start + letter))
        .filter(Boolean);
      expect(taken).toHaveLength(1);
      expect(taken[0]).not.toBe("MRTMTT25D09F205Z");
    }
    expect(fiscalCodeOf("BNZVCNPNSMLERTPX")).toBe("BNZVCNPNSMLERTPX");
  });
});

it("shows the last four signs at most", () => {
  expect(masked("RSSMRA85T10A562S")).toBe("••••••••••••562S");
});
