/**
 * npm run codegen: reads the pwa's .graphql files, writes their types and ids to pwa/src/gql (not committed) and adds
 * new documents to documents.json; and the documents of the example client. With --check nothing is written and a manifest that lags fails.
 */
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { buildSchema } from "graphql";
import { emitExamples, emitFiles } from "./codegen/emit.ts";
import { missingOperations, updateManifest } from "./codegen/manifest.ts";
import { collectOperations, readSources } from "./codegen/sources.ts";
import type { DocumentManifest } from "./src/documents.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const manifestPath = here("./documents.json");
const target = here("../pwa/src/gql");
/** The typed documents of the example client. */
const examplesPath = here("./examples/operations.ts");

const schema = buildSchema(await readFile(here("./schema.graphql"), "utf8"));
const files = await readSources(here("../pwa/src"));
const operations = collectOperations(schema, files);
const exampleFiles = await readSources(here("./examples"));
const examples = await emitExamples(schema, exampleFiles, collectOperations(schema, exampleFiles));
const manifest = JSON.parse(await readFile(manifestPath, "utf8")) as DocumentManifest;

if (process.argv.includes("--check")) {
  const missing = missingOperations(manifest, operations);
  for (const { name } of missing) console.error(`schema/documents.json lacks ${name}: run npm run codegen`);
  const stale = (await readFile(examplesPath, "utf8")) !== examples;
  if (stale) console.error("schema/examples/operations.ts is stale: run npm run codegen");
  process.exit(missing.length > 0 || stale ? 1 : 0);
}

const today = new Date().toISOString().slice(0, 10);
const next = `${JSON.stringify(updateManifest(manifest, operations, today), null, 2)}\n`;
await writeIfChanged(manifestPath, next);
await writeIfChanged(examplesPath, examples);
await mkdir(target, { recursive: true });
const output = await emitFiles(schema, files, operations);
for (const name of await readdir(target)) if (!output.has(name)) await rm(`${target}/${name}`);
for (const [name, text] of output) await writeIfChanged(`${target}/${name}`, text);
console.log(`codegen: ${operations.length} operations`);

/** Leaves an unchanged file alone, so that watchers stay quiet. */
async function writeIfChanged(path: string, text: string): Promise<void> {
  const before = await readFile(path, "utf8").catch(() => null);
  if (before !== text) await writeFile(path, text);
}
