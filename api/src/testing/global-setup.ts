import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startEmbeddedPostgres } from "../database/index.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The PostgreSQL of this run; each test app makes a schema of its own in it. */
    databaseUrl: string;
  }
}

const quiet = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

/** One PostgreSQL for a whole run of the tests: that of TEST_DATABASE_URL, else an embedded one thrown away after. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = process.env["TEST_DATABASE_URL"];
  if (given) {
    project.provide("databaseUrl", given);
    return undefined;
  }
  const folder = await mkdtemp(join(tmpdir(), "sportello-test-"));
  // The server runs as another user, who must be able to pass.
  await chmod(folder, 0o755);
  const postgres = await startEmbeddedPostgres({ dataDir: folder, log: quiet });
  project.provide("databaseUrl", postgres.url);
  return async () => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
