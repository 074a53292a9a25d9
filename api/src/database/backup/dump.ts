import { execFile } from "node:child_process";
import { promisify } from "node:util";
import pg from "pg";
import { BackupError } from "./manifest.ts";

const run = promisify(execFile);

/** Names under which our processes are known to the server. */
const OURS = "application_name in ('sportello', 'sportello-live')";

/** The URL without its password, which the list of processes would show, and the environment that holds it. */
function connection(url: string): { plain: string; env: NodeJS.ProcessEnv } {
  const plain = new URL(url);
  const password = decodeURIComponent(plain.password);
  plain.password = "";
  // oxlint-disable-next-line node/no-process-env -- handed on, not read: the programs are found by PATH
  return { plain: plain.href, env: { ...process.env, ...(password ? { PGPASSWORD: password } : {}) } };
}

async function program(
  name: "pg_dump" | "pg_restore",
  args: string[],
  env: NodeJS.ProcessEnv,
): Promise<void> {
  await run(name, args, { env }).catch((error: NodeJS.ErrnoException & { stderr?: string }) => {
    if (error.code === "ENOENT") {
      throw new BackupError(
        `${name} is not on the PATH: install PostgreSQL's client programs, of the server's version or newer`,
      );
    }
    // Its first line says what is wrong, the others guess why.
    throw new BackupError((error.stderr?.trim() || error.message).split("\n")[0]);
  });
}

/** Dumps an organisation's schema, and that of its jobs, with pg_dump into one file of its custom format. */
export async function dump(url: string, schema: string, file: string): Promise<void> {
  const { plain, env } = connection(url);
  const schemas = [schema, `${schema}_jobs`].map((name) => `--schema=${name}`);
  await program(
    "pg_dump",
    ["--format=custom", "--no-owner", "--no-privileges", ...schemas, `--file=${file}`, `--dbname=${plain}`],
    env,
  );
}

/**
 * Puts a dump back with pg_restore, all of it or nothing.
 * @throws BackupError where the app runs on the database, or the schema is there and `force` is not given
 */
export async function restoreDump(url: string, schema: string, file: string, force: boolean): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: "sportello-restore" });
  await client.connect();
  try {
    const { rows: running } = await client.query(
      `select pid from pg_stat_activity where datname = current_database() and ${OURS}`,
    );
    if (running.length > 0) throw new BackupError("The app runs on this database: stop it first");
    const { rows: there } = await client.query("select from pg_namespace where nspname = $1", [schema]);
    if (there.length > 0 && !force) {
      throw new BackupError(`The database holds ${schema} already: --force puts the backup in its place`);
    }
    for (const name of [schema, `${schema}_jobs`]) {
      await client.query(`drop schema if exists ${client.escapeIdentifier(name)} cascade`);
    }
    for (const name of ["pg_trgm", "unaccent", "fuzzystrmatch"]) {
      await client.query(`create extension if not exists ${name} schema public`);
    }
  } finally {
    await client.end();
  }
  const { plain, env } = connection(url);
  const how = ["--no-owner", "--no-privileges", "--exit-on-error", "--single-transaction"];
  await program("pg_restore", [...how, `--dbname=${plain}`, file], env);
}
