/** npm run build: the client with hashed files, the server bundle that knows them, the service worker, the weights. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build, type Manifest } from "vite";
import { compressFiles } from "./compress.ts";
import { cutFonts } from "./fonts.ts";
import { drawIcons } from "./icons.ts";
import { printBudget } from "./budget.ts";
import { assetSet, BEGIN, checkNames, clientAssets, ENTRY, partsOf, SERVICES } from "./client-assets.ts";
import { buildExplorer, printExplorerBudget } from "./explorer.ts";
import { buildServiceWorker } from "./service-worker.ts";

const here = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const CLIENT = here("dist/client");
/** As short as they can be: the first load names seventy files that may follow, and hashes do not compress. */
const NAMES = {
  entryFileNames: "assets/[name]-[hash:7].js",
  chunkFileNames: "assets/[name]-[hash:7].js",
  assetFileNames: ({ names }: { names: string[] }) =>
    names[0]?.endsWith(".css") ? "assets/[hash:7][extname]" : "assets/[name]-[hash:7][extname]",
};
/** What always comes together is one file: a dozen small ones cost more in headers than they hold. */
const GROUPS = [
  { name: "foundation", tags: ["$initial" as const], test: (id: string) => !id.endsWith(BEGIN), priority: 1 },
  {
    name: "pieces",
    test: /\/src\/(?:ui\/(?:breadcrumb|button|card|case-card|empty-state|link-button|notice|page-title|search-box|skeleton|state-badge)\/|lib\/app\/use-failure-text|lib\/routing\/part-page|layout\/load-problem|lib\/i18n\/language-name)/,
  },
  {
    name: "fields",
    test: /\/src\/ui\/(?:choice|details|error-summary|field|select|stepper|text-area|text-field)\//,
  },
];
const shared = { root: here("."), configFile: here("vite.config.ts"), logLevel: "warn" as const };
/** Pages that the first visit leads to. */
const NEAR = /\/(home|search)-page-/;

/**
 * What is fetched beside a page that is opened. The list stands in the first load, so only near pages have all they need
 * in it; others have their styles, and find the rest one step later.
 */
const resolveDependencies = (file: string, needed: string[]): string[] =>
  NEAR.test(`/${file}`) ? needed : needed.filter((name) => name.endsWith(".css"));

await cutFonts();
await drawIcons(here("build/icon.svg"), `${CLIENT}/icons`);
await build({
  ...shared,
  build: {
    outDir: CLIENT,
    // Earlier builds' files stay: pages left open and installed apps still ask for them.
    emptyOutDir: false,
    manifest: "manifest.json",
    modulePreload: { polyfill: false, resolveDependencies },
    assetsInlineLimit: 0,
    target: "es2022",
    rolldownOptions: {
      input: [here(ENTRY), here(BEGIN)],
      output: { ...NAMES, codeSplitting: { groups: GROUPS } },
    },
  },
});
const manifest = JSON.parse(await readFile(`${CLIENT}/manifest.json`, "utf8")) as Manifest;
const assets = clientAssets(manifest);

await build({
  ...shared,
  publicDir: false,
  define: { __CLIENT_ASSETS__: JSON.stringify(assets) },
  ssr: { noExternal: true },
  build: {
    outDir: here("dist/server"),
    ssr: here("src/server/render.tsx"),
    target: "node20",
    rolldownOptions: {
      // One file: a rebuild never pulls chunks from under a running api.
      output: { entryFileNames: "entry.js", assetFileNames: NAMES.assetFileNames, codeSplitting: false },
    },
  },
});

checkNames(manifest, await readFile(here("dist/server/entry.js"), "utf8"));

const services = assetSet(manifest, SERVICES).scripts;
// What may be opened over any page works without a connection too.
const parts = partsOf(manifest, SERVICES);
await buildServiceWorker(shared, here("."), CLIENT, assets, [...services, ...parts]);
const explorer = await buildExplorer(here("explorer"), `${CLIENT}/explorer`);
await compressFiles(CLIENT);

if (!printBudget(assets, services, CLIENT)) process.exitCode = 1;
if (!(await printExplorerBudget(explorer))) process.exitCode = 1;
