import { Client, DatabaseError } from "pg";

const DATABASE_MISSING = "3D000";

/** Makes sure that the database named by the URL exists on its server; connects as the server's owner. */
export async function ensureDatabase(url: string): Promise<void> {
  const own = new Client({ connectionString: url });
  try {
    await own.connect();
  } catch (error) {
    if (!(error instanceof DatabaseError && error.code === DATABASE_MISSING)) throw error;
    await createDatabase(url);
  } finally {
    await own.end();
  }
}

async function createDatabase(url: string): Promise<void> {
  const target = new URL(url);
  const name = target.pathname.slice(1);
  target.pathname = "/postgres";
  const client = new Client({ connectionString: target.href });
  await client.connect();
  try {
    await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}
