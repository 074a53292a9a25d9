import { expect, test } from "vitest";

import { EASE } from "./ease.ts";

const repeated = (sentence: string): string => `${sentence} `.repeat(8);

test("short words in short sentences are easier, in each language that has a formula", () => {
  const texts = {
    en: [
      "The light is off. We mend it.",
      "Notwithstanding administrative regulations, authorization procedures necessitate documentation.",
    ],
    es: [
      "La luz no va. La vemos hoy.",
      "Independientemente de las disposiciones administrativas, la autorización requiere documentación.",
    ],
    fr: [
      "La rue est noire. On y va.",
      "Indépendamment des dispositions administratives, l’autorisation nécessite une documentation.",
    ],
  };
  for (const [locale, [easy = "", hard = ""]] of Object.entries(texts)) {
    const score = (text: string) => EASE[locale]?.of(repeated(text)) ?? Number.NaN;
    expect(score(easy), locale).toBeGreaterThan(80);
    expect(score(hard), locale).toBeLessThan(20);
  }
});

test("a text of few words is not measured", () => {
  expect(EASE["en"]?.of("The light is off.")).toBeNull();
});
