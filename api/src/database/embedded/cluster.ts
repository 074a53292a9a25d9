import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { lchown, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { spawnAs, startedByRoot } from "./account.ts";
import type { Binaries } from "./binaries.ts";
import { EmbeddedPostgresError } from "./errors.ts";
import type { Home } from "./home.ts";

const run = promisify(execFile);

/** The superuser of the embedded server, and the name of the app's database in it. */
export const OWNER = "sportello";

/** A data directory that PostgreSQL can be started on, and its owner's password. */
export interface Cluster {
  path: string;
  password: string;
}

/** Opens the cluster of a home, made on first use. Throws if it was written by another major version. */
export async function openCluster(home: Home, binaries: Binaries): Promise<Cluster> {
  const path = join(home.path, "data");
  const passwordFile = join(home.path, "password");
  const written = await readFile(join(path, "PG_VERSION"), "utf8").catch(() => undefined);
  if (written === undefined) await create(home, binaries, path, passwordFile);
  else if (written.trim() !== binaries.version.split(".")[0]) {
    throw new EmbeddedPostgresError(
      `${path} was written by PostgreSQL ${written.trim()} and this is ${binaries.version}: dump it with the old one`,
    );
  }
  return { path, password: (await readFile(passwordFile, "utf8")).trim() };
}

async function create(home: Home, binaries: Binaries, path: string, passwordFile: string): Promise<void> {
  const draft = `${path}.new`;
  await rm(draft, { recursive: true, force: true });
  await rm(passwordFile, { force: true });
  await writeFile(passwordFile, `${randomBytes(24).toString("hex")}\n`, { mode: 0o600, flag: "wx" });
  if (startedByRoot()) await lchown(passwordFile, home.account.uid, home.account.gid);
  try {
    await run(binaries.initdb, initArguments(draft, passwordFile), {
      ...spawnAs(home.account),
      cwd: home.path,
      env: {},
    });
  } catch (error) {
    const said = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : String(error);
    throw new EmbeddedPostgresError(`PostgreSQL could not make its data folder ${draft}: ${said}`);
  }
  // Renamed only when whole, so that an interrupted first start leaves nothing that looks like data.
  await rename(draft, path);
}

/**
 * The built-in collation sorts alike on every machine. The character type is the system's own all the same,
 * because pg_trgm asks it what a letter is, and in "C" neither an accented nor an Arabic letter is one.
 */
function initArguments(path: string, passwordFile: string): string[] {
  const characterType = process.platform === "darwin" ? "en_US.UTF-8" : "C.UTF-8";
  return [
    `--pgdata=${path}`,
    `--username=${OWNER}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
    `--lc-ctype=${characterType}`,
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
  ];
}
