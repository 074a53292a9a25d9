import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import pg from "pg";
import type { App } from "../testkit/app.ts";

const COMMAND = fileURLToPath(new URL("../../api/dist/import.js", import.meta.url));
const run = promisify(execFile);

/** What the import command printed: its table as lines of words, and its totals by name. */
export interface ImportOutput {
  rows: string[][];
  totals: Record<string, number>;
}

/** Runs the built import command beside a running app, on its data. */
export async function runImport(app: App, ...args: string[]): Promise<ImportOutput> {
  const env = { ...process.env, NODE_ENV: undefined, DATABASE_URL: undefined, DATA_DIR: app.dataDir };
  const { stdout } = await run(process.execPath, [COMMAND, ...args, "--language", "en"], { env });
  const lines = stdout.split("\n").filter(Boolean);
  const totals = lines.flatMap((line) => {
    const [, name, count] = /^([A-Z][a-z ]+): (\d+)$/.exec(line) ?? [];
    return name ? [[name, Number(count)] as const] : [];
  });
  const table = lines.slice(
    1,
    lines.findIndex((line) => line.startsWith("Rows read")),
  );
  return { rows: table.map((line) => line.trim().split(/\s{2,}/)), totals: Object.fromEntries(totals) };
}

/** Asks the running app's own database, for what cannot be seen through the door. */
export async function askDatabase<Row>(app: App, sql: string): Promise<Row[]> {
  const home = join(app.dataDir, "postgres");
  const password = (await readFile(join(home, "password"), "utf8")).trim();
  const port = Number((await readFile(join(home, "data", "postmaster.pid"), "utf8")).split("\n")[3]);
  const client = new pg.Client({
    host: "127.0.0.1",
    port,
    user: "sportello",
    password,
    database: "sportello",
    options: "-c search_path=sportello,public",
  });
  await client.connect();
  try {
    return (await client.query(sql)).rows as Row[];
  } finally {
    await client.end();
  }
}
