import { randomBytes } from "node:crypto";
import pg from "pg";
import pino from "pino";
import { createDataSource, migrate } from "../database/index.ts";
import { Database } from "../platform/database/index.ts";
import { migrateJobs } from "../platform/events/index.ts";

/** The schema of a test app in its database. */
export const TEST_SCHEMA = "test";

/** What is migrated once in a run, and copied for each test app. */
export interface Original {
  /** The server, by a database of its that nobody changes. */
  serverUrl: string;
  /** Name of the migrated database; those of its copies begin with it. */
  name: string;
}

/** Makes an empty database with all migrations done. */
export async function createOriginal(serverUrl: string): Promise<Original> {
  const original = { serverUrl, name: `test_${randomBytes(6).toString("hex")}` };
  await onServer(serverUrl, `create database ${original.name}`);
  const url = urlOf(original, original.name);
  const source = createDataSource({ url, schema: TEST_SCHEMA, poolSize: 2, entities: [] });
  await source.initialize();
  const logger = pino({ level: "silent" });
  await migrate(source, () => migrateJobs(new Database(source), TEST_SCHEMA, logger));
  await source.destroy();
  return original;
}

/** A database like the original, for one test app alone; answers its URL. */
export async function copyOf(original: Original): Promise<string> {
  const name = `${original.name}_${randomBytes(6).toString("hex")}`;
  // File by file: through the log, which is the default, takes nearly as long as to migrate.
  await onServer(original.serverUrl, `create database ${name} template ${original.name} strategy file_copy`);
  return urlOf(original, name);
}

/** Drops the database of this URL. */
export async function dropCopy(original: Original, url: string): Promise<void> {
  await dropDatabase(original, new URL(url).pathname.slice(1));
}

/** Drops the original. */
export async function dropOriginal(original: Original): Promise<void> {
  await dropDatabase(original, original.name);
}

const dropDatabase = ({ serverUrl }: Original, name: string): Promise<void> =>
  onServer(serverUrl, `drop database if exists ${name} with (force)`);

function urlOf({ serverUrl }: Original, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
