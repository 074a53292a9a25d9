import { readFile, writeFile } from "node:fs/promises";
import { CriticalityLevel, diff } from "@graphql-inspector/core";
import { buildSchema, lexicographicSortSchema, printSchema } from "graphql";
import { createSchemaOnly } from "../app.ts";
import type { TrustedDocuments } from "../platform/graphql/index.ts";
import { messages } from "../rooms.ts";
import { changelog } from "./changelog.ts";
import { deprecatedPaths, deprecationProblems, removalProblems } from "./deprecation-problems.ts";
import { documentProblems, priced } from "./document-prices.ts";
import { errorCodesPage } from "./error-codes.ts";

const EMITTED = new URL("../../../schema/schema.graphql", import.meta.url);
/** The contract as clients have it: changed only by a release. */
const RELEASED = new URL("../../../schema/schema.released.graphql", import.meta.url);

/** A chapter of the developers' guide. */
const ERROR_CODES = new URL("../../../schema/guide/error-codes.md", import.meta.url);

const CHANGELOG = new URL("../../../schema/CHANGELOG.md", import.meta.url);
/** What the pwa may send; codegen adds documents, their prices come from here. */
const DOCUMENTS = new URL("../../../schema/documents.json", import.meta.url);

/**
 * Writes schema/schema.graphql, the list of error codes, the changelog and the prices of trusted documents from the
 * code; with --check it only compares, and looks for broken clients. With --release what is emitted is what clients
 * have from today.
 */
async function main(mode: string | undefined): Promise<void> {
  const schema = lexicographicSortSchema(createSchemaOnly());
  const text = `${printSchema(schema)}\n`;
  const errorCodes = errorCodesPage(messages);
  const documents = JSON.parse(await readFile(DOCUMENTS, "utf8")) as TrustedDocuments;
  const released = buildSchema(await readFile(RELEASED, "utf8"));
  const before = await readFile(CHANGELOG, "utf8").catch(() => "");
  if (mode !== "--check") {
    const day = mode === "--release" ? new Date().toISOString().slice(0, 10) : undefined;
    await writeFile(CHANGELOG, await changelog(released, schema, before, day));
    await writeFile(DOCUMENTS, `${JSON.stringify(priced(schema, documents), null, 2)}\n`);
    await writeFile(EMITTED, text);
    await writeFile(ERROR_CODES, errorCodes);
    if (mode === "--release") await writeFile(RELEASED, text);
    return;
  }
  const problems: string[] = [];
  if ((await readFile(EMITTED, "utf8")) !== text) {
    problems.push("schema/schema.graphql is stale: run `npm run schema`.");
  }
  if ((await readFile(ERROR_CODES, "utf8")) !== errorCodes) {
    problems.push("schema/guide/error-codes.md is stale: run `npm run schema`.");
  }
  if ((await changelog(released, schema, before)) !== before) {
    problems.push("schema/CHANGELOG.md is stale: run `npm run schema`.");
  }
  const today = new Date().toISOString().slice(0, 10);
  problems.push(...deprecationProblems(schema), ...removalProblems(released, schema, today));
  problems.push(...documentProblems(schema, documents));
  // Whether their day has come is asked of `removalProblems`.
  const left = deprecatedPaths(released);
  for (const change of await diff(released, schema)) {
    const breaks = change.criticality.level === CriticalityLevel.Breaking;
    const goes = change.type.endsWith("_REMOVED") && left.has(change.path ?? "");
    if (breaks && !goes) problems.push(`Breaks clients: ${change.message}`);
  }
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

await main(process.argv[2]);
