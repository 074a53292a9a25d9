import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

interface Description {
  genericName: string;
  shortDescription: string;
  longDescription: string;
  features: string[];
}

interface PublicCode {
  publiccodeYmlVersion: string;
  name: string;
  url: string;
  softwareVersion: string;
  platforms: string[];
  categories: string[];
  developmentStatus: string;
  softwareType: string;
  description: Record<string, Description>;
  legal: { license: string };
  maintenance: { type: string };
  localisation: { localisationReady: boolean; availableLanguages: string[] };
}

const manifest = JSON.parse(read("package.json")) as { license: string; version: string };

describe("publiccode.yml", () => {
  const code = parse(read("publiccode.yml")) as PublicCode;

  it("has the mandatory keys of version 0.4, with values the standard knows", () => {
    expect(code).toMatchObject({
      publiccodeYmlVersion: "0.4",
      name: "Sportello",
      softwareVersion: manifest.version,
      platforms: ["web"],
      softwareType: "standalone/web",
      legal: { license: manifest.license },
      localisation: {
        localisationReady: true,
        availableLanguages: expect.arrayContaining(["it", "en"]) as string[],
      },
    });
    expect(new URL(code.url).protocol).toBe("https:");
    expect(["concept", "development", "beta", "stable", "obsolete"]).toContain(code.developmentStatus);
    expect(["internal", "contract", "community", "none"]).toContain(code.maintenance.type);
    expect(code.categories).toContain("help-desk");
  });

  it.each(["it", "en"])("describes the product in %s within the standard's lengths", (language) => {
    const description = code.description[language];
    if (!description) throw new Error(`no description in ${language}`);
    expect(description.genericName.length).toBeLessThanOrEqual(35);
    expect(description.shortDescription.length).toBeLessThanOrEqual(150);
    expect(description.longDescription.length).toBeGreaterThanOrEqual(500);
    expect(description.longDescription.length).toBeLessThanOrEqual(10_000);
    expect(description.features.filter((feature) => feature.length > 100)).toEqual([]);
  });
});

describe("LICENSE", () => {
  it("is the whole European Union Public Licence 1.2, as every package says", () => {
    const text = read("LICENSE");
    expect(text).toMatch(/^EUROPEAN UNION PUBLIC LICENCE v\. 1\.2\nEUPL © the European Union 2007, 2016\n/);
    const articles = [...text.matchAll(/^(\d+)\.\s?[A-Z]/gm)].map(([, number]) => Number(number));
    expect(articles).toEqual(Array.from({ length: 15 }, (_, index) => index + 1));
    expect(text).toContain("‘Compatible Licences’ according to Article 5 EUPL are:");
    for (const workspace of ["api", "pwa", "schema", "tests"]) {
      expect(JSON.parse(read(`${workspace}/package.json`))).toMatchObject({ license: manifest.license });
    }
    expect(manifest.license).toBe("EUPL-1.2");
  });
});
