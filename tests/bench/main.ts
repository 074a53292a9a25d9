import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import pg from "pg";
import { freePort } from "../testkit/free-port.ts";
import { startEmbeddedPostgres } from "./built.ts";
import { fire, type Load, type Measured } from "./load.ts";
import { FILING, Q1, Q2, Q3 } from "./operations.ts";
import { type Asker, FULL, REDUCED, seed } from "./seed.ts";

const SCHEMA = "sportello";
/** Rates so high that nobody meets them; still counted, as for everybody. */
const MUCH = {
  RATE_POINTS_PERSON: "1000000000",
  RATE_POINTS_STAFF: "1000000000",
  RATE_MUTATIONS_PERSON: "1000000000",
  RATE_MUTATIONS_STAFF: "1000000000",
};
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The least ratio to mercurius, from the project's own bars. */
const OPERATIONS = [
  { name: "Q1 my 20 newest cases", bar: 0.85, goal: 1.0 },
  { name: "Q2 one case by code", bar: 1.0, goal: 1.2 },
  { name: "Q3 open a case", bar: 0.85, goal: 1.0 },
] as const;

const { values: options } = parseArgs({
  options: { reduced: { type: "boolean", default: false } },
  allowPositionals: true,
});
const say = (line: string) => process.stdout.write(`${line}\n`);
const quiet = { debug: () => undefined, info: () => undefined, error: say };
const children: ChildProcess[] = [];

/** Starts a server and waits until it takes connections. */
async function launch(
  script: string,
  args: string[],
  env: Record<string, string>,
  port: number,
): Promise<string> {
  const flags = script.endsWith(".ts") ? ["--import", "tsx"] : [];
  const child = spawn(process.execPath, [...flags, script, ...args], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "inherit"],
  });
  children.push(child);
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 1_200; tries += 1) {
    if (child.exitCode !== null) throw new Error(`${script} left with ${child.exitCode}`);
    if (
      await fetch(`${url}/readyz`).then(
        ({ status }) => status !== 503,
        () => false,
      )
    )
      return url;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`${script} did not start`);
}

const bodyOf = (operation: number, asker: Asker): string => {
  if (operation === 0) return JSON.stringify({ query: Q1 });
  if (operation === 1) return JSON.stringify({ query: Q2, variables: { code: asker.code } });
  return JSON.stringify({ query: Q3, variables: { input: { ...FILING, requestId: randomUUID() } } });
};

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0;

const summary = (rounds: readonly Measured[]): Measured => ({
  rate: median(rounds.map(({ rate }) => rate)),
  p50: median(rounds.map(({ p50 }) => p50)),
  p95: median(rounds.map(({ p95 }) => p95)),
  failed: rounds.reduce((sum, { failed }) => sum + failed, 0),
});

async function main(): Promise<boolean> {
  const size = options.reduced ? REDUCED : FULL;
  const [rounds, seconds] = options.reduced ? [3, 2] : [5, 6];
  const dataDir = resolve(
    process.env["DATA_DIR"] ?? here("../../.data"),
    options.reduced ? "bench-reduced" : "bench",
  );
  await mkdir(dataDir, { recursive: true });
  const postgres = await startEmbeddedPostgres({ dataDir, log: quiet });
  try {
    const env = {
      ...MUCH,
      DATABASE_URL: postgres.url,
      DATABASE_SCHEMA: SCHEMA,
      DATA_DIR: dataDir,
      LOG_LEVEL: "warn",
    };
    const [ours, mercurius, raw] = [await freePort(), await freePort(), await freePort()];
    const urls = [await launch(here("../../api/dist/main.js"), [], { ...env, PORT: String(ours) }, ours)];
    const client = new pg.Client({
      connectionString: postgres.url,
      options: `-c search_path=${SCHEMA},public`,
    });
    await client.connect();
    const askers = await seed(client, size, say);
    await client.end();
    for (const [script, port] of [
      ["peers/mercurius.ts", mercurius],
      ["peers/raw.ts", raw],
    ] as const) {
      urls.push(await launch(here(script), [String(port), postgres.url, SCHEMA], {}, port));
    }
    return await compare(urls, askers, size.cases, rounds, seconds);
  } finally {
    await Promise.all(children.map(leave));
    await postgres.stop();
  }
}

async function compare(
  urls: string[],
  askers: Asker[],
  cases: number,
  rounds: number,
  seconds: number,
): Promise<boolean> {
  const askerOf = (index: number): Asker => askers[index % askers.length] as Asker;
  const rows: string[][] = [
    ["measure", "ours", "mercurius", "raw http", "ours/mercurius", "bar (goal)", "p95 ms", ""],
  ];
  let missed = 0;
  let wrong = 0;
  for (const [operation, { name, bar, goal }] of OPERATIONS.entries()) {
    const measured: Measured[][] = urls.map(() => []);
    for (let round = 0; round <= rounds; round += 1) {
      for (const [index, url] of urls.entries()) {
        const load: Load = {
          url,
          body: (at) => bodyOf(operation, askerOf(at)),
          token: (at) => askerOf(at).token,
        };
        const result = await fire(load, round === 0 ? 1 : seconds);
        if (round > 0) measured[index]?.push(result);
      }
    }
    const [us, peer, floor] = measured.map(summary) as [Measured, Measured, Measured];
    const ratio = us.rate / peer.rate;
    const failed = us.failed + peer.failed + floor.failed;
    const held = ratio >= bar && us.p95 <= 50 && failed === 0;
    if (!held) missed += 1;
    wrong += failed;
    rows.push([
      name,
      ...[us, peer, floor].map(({ rate }) => `${rate.toFixed(0)}/s`),
      ratio.toFixed(2),
      `≥ ${bar.toFixed(2)} (${goal.toFixed(2)})`,
      `${us.p95.toFixed(0)} / ${peer.p95.toFixed(0)} / ${floor.p95.toFixed(0)}`,
      failed > 0 ? `FAILED ANSWERS ${us.failed}/${peer.failed}/${floor.failed}` : held ? "ok" : "MISSED",
    ]);
  }
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of rows) say(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "));
  say(
    `\nbench: ${OPERATIONS.length - missed} of ${OPERATIONS.length} bars held, ${cases.toLocaleString("en")} cases, 8 connections, median of ${rounds} rounds of ${seconds} s, one process each on one machine`,
  );
  // A short run on a shared machine proves that the answers are right, not how fast they are.
  return options.reduced ? wrong === 0 : missed === 0;
}

async function leave(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise((done) => child.once("exit", done));
  child.kill("SIGTERM");
  await gone;
}

process.exitCode = (await main()) ? 0 : 1;
