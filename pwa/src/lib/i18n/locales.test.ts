import { expect, test } from "vitest";
import { AVAILABLE_LOCALES, preferredLocale } from "./locales.ts";

test("all ten languages are offered, each under its own name", () => {
  expect(AVAILABLE_LOCALES.map(({ name }) => name)).toEqual([
    "Italiano",
    "English",
    "Română",
    "العربية",
    "Shqip",
    "简体中文",
    "Українська",
    "বাংলা",
    "Español",
    "Français",
  ]);
});

test.each([
  [null, "it"],
  ["de-DE,de;q=0.9", "it"],
  ["de-DE,uk-UA;q=0.8,en;q=0.5", "uk"],
  ["ar-EG,ar;q=0.9", "ar"],
  ["zh-CN,zh;q=0.9,en;q=0.8", "zh-Hans"],
  ["zh-Hant-TW", "zh-Hans"],
  ["SQ-al", "sq"],
])("%s reads %s", (acceptLanguage, locale) => {
  expect(preferredLocale(acceptLanguage)).toBe(locale);
});
