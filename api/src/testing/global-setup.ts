import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import pg from "pg";
import { startEmbeddedPostgres } from "../database/index.ts";
import { createOriginal, dropOriginal, type Original } from "./database-copies.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The PostgreSQL of this run, by a database that holds nothing. */
    databaseUrl: string;
    /** The migrated database of this run; each test app runs on a copy of its own. */
    original: Original;
  }
}

const quiet = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

/** One PostgreSQL for a whole run of the tests: that of TEST_DATABASE_URL, else an embedded one thrown away after. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startServer();
  const original = await createOriginal(server.url);
  project.provide("databaseUrl", server.url);
  project.provide("original", original);
  return async () => {
    await dropOriginal(original);
    await server.stop();
  };
}

async function startServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const given = process.env["TEST_DATABASE_URL"];
  if (given) return { url: given, stop: async () => undefined };
  const folder = await mkdtemp(join(tmpdir(), "sportello-test-"));
  // The server runs as another user, who must be able to pass.
  await chmod(folder, 0o755);
  const postgres = await startEmbeddedPostgres({ dataDir: folder, log: quiet });
  await trustTheMachine(postgres.url);
  return {
    url: postgres.url,
    stop: async () => {
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What is thrown away need not outlive a power cut: nothing waits for the disk. */
async function trustTheMachine(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const setting of ["fsync", "full_page_writes"])
    await client.query(`alter system set ${setting} = off`);
  await client.query("select pg_reload_conf()");
  await client.end();
}
