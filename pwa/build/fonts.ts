/**
 * Fonts for scripts whose files are large, cut to what we say: Chinese to the characters of our own texts, and one small
 * file for each script to its languages' names, which every language's choice shows. Texts that others write have the
 * device's fonts.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";

const here = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const MADE = here("src/styles/made");
/** Where Chinese texts of ours are: files of their own, and articles, which have all their languages in one file. */
const CHINESE_TEXTS = ["pwa/src", "api/src", "api/content/request-types"];
const CHINESE_FILE = /(?:^|[\\/])zh-Hans\.(?:json|ts|yaml)$/;
const ARTICLES = "api/content/articles";
const CHINESE_PART = /^zh-Hans:\n(?:[ \n].*\n?)*/m;
const HAN = /[\u2e80-\uffff]/g;

interface Cut {
  /** Name of the file made. */
  name: string;
  /** Of @fontsource. */
  source: string;
  characters: string;
}

/** Makes those that are not there yet, or whose characters have changed. */
export async function cutFonts(): Promise<void> {
  mkdirSync(MADE, { recursive: true });
  for (const cut of cuts()) {
    const file = join(MADE, `${cut.name}.woff2`);
    const list = join(MADE, `${cut.name}.txt`);
    if (existsSync(file) && existsSync(list) && readFileSync(list, "utf8") === cut.characters) continue;
    const whole = readFileSync(createRequire(import.meta.url).resolve(`@fontsource/${cut.source}.woff2`));
    writeFileSync(file, await subsetFont(whole, cut.characters, { targetFormat: "woff2" }));
    writeFileSync(list, cut.characters);
  }
}

function cuts(): Cut[] {
  const chinese = "noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal";
  return [
    { name: "chinese", source: chinese, characters: chineseCharacters() },
    { name: "name-zh", source: chinese, characters: "简体中文" },
    {
      name: "name-ar",
      source: "noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal",
      characters: "العربية",
    },
    {
      name: "name-bn",
      source: "noto-sans-bengali/files/noto-sans-bengali-bengali-400-normal",
      characters: "বাংলা",
    },
    { name: "name-uk", source: "noto-sans/files/noto-sans-cyrillic-400-normal", characters: "Українська" },
  ];
}

function chineseCharacters(): string {
  const texts = CHINESE_TEXTS.flatMap((folder) =>
    readdirSync(here(`../${folder}`), { recursive: true, encoding: "utf8" })
      .filter((file) => CHINESE_FILE.test(file))
      .map((file) => readFileSync(join(here(`../${folder}`), file), "utf8")),
  );
  const articles = readdirSync(here(`../${ARTICLES}`)).map(
    (file) => CHINESE_PART.exec(readFileSync(join(here(`../${ARTICLES}`), file), "utf8"))?.[0] ?? "",
  );
  return [...new Set([...texts, ...articles].join("").match(HAN))].sort().join("");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await cutFonts();
