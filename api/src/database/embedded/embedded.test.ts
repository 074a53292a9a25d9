import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Client } from "pg";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "./index.ts";
import { isAlive } from "./process-identity.ts";

const asRoot = process.getuid?.() === 0;
const log = { debug: vi.fn(), info: vi.fn(), error: vi.fn() };

let folder: string;
let dataDir: string;
const running = new Set<EmbeddedPostgres>();
const holders = new Set<ChildProcess>();

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sportello-embedded-"));
  await chmod(folder, 0o755);
  dataDir = join(folder, ".data");
});

afterEach(async () => {
  for (const holder of holders) holder.kill("SIGKILL");
  holders.clear();
  await Promise.all([...running].map((postgres) => postgres.stop()));
  running.clear();
  await rm(folder, { recursive: true, force: true });
  vi.clearAllMocks();
});

async function start(): Promise<EmbeddedPostgres> {
  const postgres = await startEmbeddedPostgres({ dataDir, log });
  running.add(postgres);
  return postgres;
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function serverPid(home = join(dataDir, "postgres")): Promise<number> {
  return Number((await readFile(join(home, "data", "postmaster.pid"), "utf8")).split("\n")[0]);
}

async function gone(pid: number): Promise<void> {
  await vi.waitFor(() => expect(isAlive(pid)).toBe(false), { timeout: 10_000, interval: 20 });
}

/** Another process that starts the database and says its URL. */
async function startHolder(): Promise<{ child: ChildProcess; url: string }> {
  const code = `
    import { startEmbeddedPostgres } from ${JSON.stringify(new URL("./index.ts", import.meta.url).href)};
    const log = { debug() {}, info() {}, error() {} };
    const { url } = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)}, log });
    console.log(url);`;
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", code], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  holders.add(child);
  const [url] = (await once(createInterface({ input: child.stdout }), "line")) as [string];
  return { child, url };
}

describe("a start that cannot succeed", () => {
  it("names the process that holds the data folder", async () => {
    await start();
    await expect(startEmbeddedPostgres({ dataDir, log })).rejects.toThrow(
      `DATA_DIR ${dataDir} is in use by process ${process.pid}`,
    );
  });

  it("refuses a home that is a link to somewhere else", async () => {
    await mkdir(dataDir);
    await symlink("/etc", join(dataDir, "postgres"));
    await expect(startEmbeddedPostgres({ dataDir, log })).rejects.toThrow("is not a folder");
  });

  it("refuses a home that others can read", async () => {
    await mkdir(join(dataDir, "postgres"), { recursive: true });
    await chmod(join(dataDir, "postgres"), 0o755);
    await expect(startEmbeddedPostgres({ dataDir, log })).rejects.toThrow(
      `DATA_DIR ${dataDir} cannot be used`,
    );
  });

  it("refuses a pointer that leads out of the app's own folders", async () => {
    await mkdir(dataDir);
    await writeFile(join(dataDir, "postgres.location"), "/etc\n");
    await expect(startEmbeddedPostgres({ dataDir, log })).rejects.toThrow(
      "names a folder that is not the app's",
    );
  });

  it("says so where the data was written by another major version", async () => {
    await (await start()).stop();
    await writeFile(join(dataDir, "postgres", "data", "PG_VERSION"), "17\n");
    await expect(startEmbeddedPostgres({ dataDir, log })).rejects.toThrow("was written by PostgreSQL 17");
  });
});

describe("a running database", () => {
  it("is PostgreSQL 18 in UTF-8, closed to those without its password, private to its user", async () => {
    const { url } = await start();
    const [facts] = await query(
      url,
      `SELECT current_setting('server_version_num')::int / 10000 AS major, current_database() AS name,
              current_setting('server_encoding') AS encoding, current_setting('synchronous_commit') AS commit`,
    );
    expect(facts).toEqual({ major: 18, name: "sportello", encoding: "UTF8", commit: "on" });
    await expect(query(url.replace(/:[0-9a-f]+@/, ":wrong@"), "SELECT 1")).rejects.toThrow("password");
    expect((await stat(join(dataDir, "postgres"))).mode & 0o777).toBe(0o700);
    expect((await stat(join(dataDir, "postgres", "password"))).mode & 0o777).toBe(0o600);
  });

  it("knows the letters of Italian and Arabic in trigrams and in full text", async () => {
    const { url } = await start();
    await query(url, "CREATE EXTENSION pg_trgm");
    const [found] = await query(
      url,
      `SELECT similarity('اختبار', 'اختبارات') > 0.4 AS arabic, similarity('città', 'citta') < 1 AS accent,
              lower('PERCHÉ') AS lower, to_tsvector('italian', 'le città') @@ to_tsquery('italian', 'città') AS text`,
    );
    expect(found).toEqual({ arabic: true, accent: true, lower: "perché", text: true });
  });

  it("keeps its data over a restart, which takes less than a second", async () => {
    const first = await start();
    await query(first.url, "CREATE TABLE kept AS SELECT 42 AS answer");
    await first.stop();
    await first.stop();
    const before = Date.now();
    const second = await start();
    expect(Date.now() - before).toBeLessThan(1_000);
    expect(await query(second.url, "SELECT answer FROM kept")).toEqual([{ answer: 42 }]);
  });

  it("comes back on the same port, with every committed row, when it is killed", async () => {
    const { url } = await start();
    await query(url, "CREATE TABLE kept AS SELECT 42 AS answer");
    process.kill(await serverPid(), "SIGKILL");
    await vi.waitFor(
      async () => expect(await query(url, "SELECT answer FROM kept")).toEqual([{ answer: 42 }]),
      { timeout: 5_000, interval: 50 },
    );
    expect(log.error).toHaveBeenCalledWith("PostgreSQL ended unexpectedly and is started again");
  });

  it("starts over a lock and a pid file whose processes are gone or other programs by now", async () => {
    const first = await start();
    await query(first.url, "CREATE TABLE kept AS SELECT 42 AS answer");
    await first.stop();
    const home = join(dataDir, "postgres");
    await writeFile(join(home, "app.lock"), JSON.stringify({ pid: process.pid, mark: "an earlier boot" }));
    await writeFile(join(home, "data", "postmaster.pid"), `${process.ppid}\n${home}/data\n`);
    const { url } = await start();
    expect(await query(url, "SELECT answer FROM kept")).toEqual([{ answer: 42 }]);
  });
});

describe("another process", () => {
  it("takes the server with it when it is killed, and the data is there for the next", async () => {
    const holder = await startHolder();
    await query(holder.url, "CREATE TABLE kept AS SELECT 42 AS answer");
    const pid = await serverPid();
    await expect(startEmbeddedPostgres({ dataDir, log })).rejects.toThrow(
      `in use by process ${holder.child.pid}`,
    );
    holder.child.kill("SIGKILL");
    await gone(pid);
    const { url } = await start();
    expect(await query(url, "SELECT answer FROM kept")).toEqual([{ answer: 42 }]);
  });

  it("that was killed does not hold up a start at once, with connections still open", async () => {
    const holder = await startHolder();
    const client = new Client({ connectionString: holder.url });
    client.on("error", () => undefined);
    await client.connect();
    holder.child.kill("SIGKILL");
    await once(holder.child, "exit");
    const before = Date.now();
    const { url } = await start();
    expect(Date.now() - before).toBeLessThan(5_000);
    expect(await query(url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  });
});

describe.runIf(asRoot)("started by root in a folder closed to others", () => {
  it("keeps the database elsewhere, says where, and finds it again", async () => {
    await chmod(folder, 0o700);
    const first = await start();
    const home = (await readFile(join(dataDir, "postgres.location"), "utf8")).trim();
    try {
      expect((await stat(home)).mode & 0o777).toBe(0o700);
      await query(first.url, "CREATE TABLE kept AS SELECT 42 AS answer");
      const pid = await serverPid(home);
      await first.stop();
      await gone(pid);
      const second = await start();
      expect(await query(second.url, "SELECT answer FROM kept")).toEqual([{ answer: 42 }]);
      await second.stop();
    } finally {
      await rm(home, { recursive: true, force: true });
    }
  });
});
