import { readFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";

/** The URL of the embedded database that runs on a data folder, read where its server left it. */
export async function databaseUrlOf(dataDir: string): Promise<string> {
  const home = join(dataDir, "postgres");
  const password = (await readFile(join(home, "password"), "utf8")).trim();
  // The fourth line is the port: PostgreSQL, src/include/utils/pidfile.h.
  const port = (await readFile(join(home, "data", "postmaster.pid"), "utf8")).split("\n")[3];
  return `postgresql://sportello:${password}@127.0.0.1:${port}/sportello`;
}

/** A connection to a database, with the app's schema first in the search path; to be ended by whoever asked for it. */
export async function connectTo(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, options: "-c search_path=sportello,public" });
  // A server that is killed by a test must not end the test.
  client.on("error", () => undefined);
  await client.connect();
  return client;
}
