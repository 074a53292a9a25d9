import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build, type InlineConfig } from "vite";
import type { ClientAssets } from "../src/server/assets.ts";

/** Rooms that only those who answer or develop open: not fetched by citizens' phones. */
const OTHER_ROOMS = ["desk", "guide"];

interface PrecacheEntry {
  url: string;
  /** Null where the name carries the content's hash. */
  revision: string | null;
}

/** Bundles the worker with the list of files that the installed app starts from. */
export async function buildServiceWorker(
  shared: InlineConfig,
  root: string,
  client: string,
  assets: ClientAssets,
  services: readonly string[],
): Promise<void> {
  const files = precache(client, assets, services);
  await build({
    ...shared,
    configFile: false,
    publicDir: false,
    define: {
      __PRECACHE__: JSON.stringify(files),
      __BUILD__: JSON.stringify(
        createHash("sha256").update(JSON.stringify(files)).digest("hex").slice(0, 12),
      ),
      __ENTRY__: JSON.stringify(assets.script),
      __WORDS__: JSON.stringify(wordsForCitizens(assets)),
      "process.env.NODE_ENV": JSON.stringify("production"),
    },
    build: {
      outDir: client,
      emptyOutDir: false,
      target: "es2022",
      rolldownOptions: {
        input: join(root, "src/sw/service-worker.ts"),
        output: { format: "iife", entryFileNames: "sw.js" },
      },
    },
  });
}

function precache(client: string, assets: ClientAssets, services: readonly string[]): PrecacheEntry[] {
  const forCitizens = (name: string): boolean => !OTHER_ROOMS.some((room) => name.startsWith(`${room}/`));
  const pages = Object.entries(assets.pages).filter(([page]) => forCitizens(page));
  const hashed = new Set([
    assets.begin,
    ...assets.entry.scripts,
    ...assets.entry.styles,
    ...assets.entry.later,
    ...assets.fonts,
    ...pages.flatMap(([, set]) => [...set.scripts, ...set.styles, ...set.later]),
    ...[assets.entry, ...pages.map(([, set]) => set)].flatMap(({ files }) => files.filter(isDrawing)),
    ...services,
  ]);
  const drawings = readdirSync(join(client, "icons")).filter((name) => /\.(svg|png)$/.test(name));
  const icons = drawings.map((name) => `/icons/${name}`);
  return [
    ...[...hashed].map((url) => ({ url, revision: null })),
    ...["/manifest.webmanifest", ...icons].map((url) => ({ url, revision: revisionOf(join(client, url)) })),
  ];
}

/** Language → its words; a device has those of its reader's languages, not of all ten. */
function wordsForCitizens({ messages }: ClientAssets): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(messages).map(([locale, rooms]) => [
      locale,
      Object.entries(rooms).flatMap(([room, file]) => (OTHER_ROOMS.includes(room) ? [] : [file])),
    ]),
  );
}

function isDrawing(file: string): boolean {
  return file.endsWith(".svg");
}

function revisionOf(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex").slice(0, 16);
}
