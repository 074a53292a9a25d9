import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { LIST } from "./messages-plugin.ts";
import type { ClientAssets } from "../src/server/assets.ts";

/** Bars of the product's weight in KiB, brotli 11: first load's scripts and styles, and the whole way to the receipt. */
const FIRST_SCRIPTS = 25;
const FIRST_STYLES = 12;
const MAIN_JOB_SCRIPTS = 60;
const FONTS = 25;

/** The pages from home to the receipt, which the last of them shows; with all that their parts fetch. */
const MAIN_JOB = [
  "knowledge/home",
  "knowledge/search",
  "knowledge/article",
  "cases/request-types",
  "cases/new-case",
];
const LOCALE = "it";

interface Row {
  measure: string;
  files: Set<string>;
  bar: number;
}

/** Prints the weights beside their bars; false where one is passed. */
export function printBudget(assets: ClientAssets, services: readonly string[], folder: string): boolean {
  const weigh = (file: string): number => {
    const bytes = readFileSync(join(folder, file));
    return (file.endsWith(".woff2") ? bytes.length : brotliCompressSync(bytes).length) / 1024;
  };
  const rows: Row[] = [
    { measure: "scripts, first load", files: scripts(assets, ["knowledge/home"]), bar: FIRST_SCRIPTS },
    {
      measure: "scripts, home to receipt",
      files: new Set([
        ...scripts(assets, MAIN_JOB),
        ...laterOf(assets, ".js"),
        ...assets.entry.later.filter((file) => file.includes("/device-notice-list-")),
        ...services,
      ]),
      bar: MAIN_JOB_SCRIPTS,
    },
    { measure: "styles, first load", files: styles(assets, ["knowledge/home"]), bar: FIRST_STYLES },
    {
      measure: "styles, home to receipt",
      files: new Set([...styles(assets, MAIN_JOB), ...laterOf(assets, ".css")]),
      bar: FIRST_STYLES,
    },
    { measure: "fonts, first load", files: new Set(assets.fonts), bar: FONTS },
  ];
  console.log("\nweight (KiB, brotli)          value    bar");
  const held = rows.map(({ measure, files, bar }) => {
    const weight = [...files].reduce((sum, file) => sum + weigh(file), 0);
    const verdict = weight <= bar ? "" : "  OVER";
    console.log(
      `${measure.padEnd(26)} ${weight.toFixed(1).padStart(8)} ${String(bar).padStart(6)}${verdict}`,
    );
    return weight <= bar;
  });
  return held.every(Boolean);
}

function scripts(assets: ClientAssets, pages: readonly string[]): Set<string> {
  const rooms = [LIST, "core", ...pages.map((page) => page.split("/")[0] ?? "")];
  return new Set([
    assets.begin,
    ...assets.entry.scripts,
    ...pages.flatMap((page) => assets.pages[page]?.scripts ?? []),
    ...rooms.flatMap((room) => assets.messages[LOCALE]?.[room] ?? []),
  ]);
}

function styles(assets: ClientAssets, pages: readonly string[]): Set<string> {
  return new Set([...assets.entry.styles, ...pages.flatMap((page) => assets.pages[page]?.styles ?? [])]);
}

/** What parts of the main job's pages fetch when they are first shown; not what the entry does in its own cases. */
function laterOf(assets: ClientAssets, ending: string): string[] {
  const parts = MAIN_JOB.flatMap((page) => assets.pages[page]?.later ?? []);
  return parts.filter((file) => file.endsWith(ending) && !assets.entry.later.includes(file));
}
