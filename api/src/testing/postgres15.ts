import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import pg from "pg";

/**
 * The api's tests against an outside PostgreSQL 15, the oldest that we run on: that of TEST_DATABASE_URL, whose user may
 * make databases, and in them the extensions pg_trgm, unaccent and fuzzystrmatch. Arguments go on to vitest.
 */
const OLDEST = 15;

async function versionOf(connectionString: string): Promise<string> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const { rows } = await client.query<{ server_version: string }>("show server_version");
  await client.end();
  return rows[0]?.server_version ?? "";
}

const url = process.env["TEST_DATABASE_URL"];
if (!url) throw new Error(`TEST_DATABASE_URL must name a database of a PostgreSQL ${OLDEST}.`);
const version = await versionOf(url);
if (Number.parseInt(version, 10) !== OLDEST) {
  throw new Error(`TEST_DATABASE_URL names a PostgreSQL ${version}, not ${OLDEST}.`);
}
console.log(`PostgreSQL ${version}`);
const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
const run = spawn(process.execPath, [vitest, "run", ...process.argv.slice(2)], { stdio: "inherit" });
run.on("exit", (code) => (process.exitCode = code ?? 1));
