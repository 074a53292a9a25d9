import { randomUUID } from "node:crypto";
import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { EmbeddedPostgresError, systemErrorCode } from "./errors.ts";
import { isAlive, startMark } from "./process-identity.ts";

/** Held by the one app process that may run the database of a home. */
export interface Lock {
  release(): Promise<void>;
}

/**
 * Takes the home for this process. A lock left by a process that is gone is taken over.
 * Throws {@link EmbeddedPostgresError} naming the process that holds it.
 */
export async function takeLock(home: string, dataDir: string): Promise<Lock> {
  const path = join(home, "app.lock");
  const mine = JSON.stringify({ pid: process.pid, mark: await startMark(process.pid), take: randomUUID() });
  const draft = join(home, `app.lock.${randomUUID()}`);
  await writeFile(draft, mine, { mode: 0o600, flag: "wx" });
  try {
    // A link appears whole or not at all, so nobody reads a lock that is half written.
    while (!(await linkOnce(draft, path))) {
      const found = await readFile(path, "utf8").catch(() => undefined);
      if (found === undefined) continue;
      const holder = await livingHolder(found);
      if (holder !== undefined) {
        throw new EmbeddedPostgresError(`DATA_DIR ${dataDir} is in use by process ${holder}`);
      }
      await removeStale(path, found);
    }
  } finally {
    await rm(draft, { force: true });
  }
  return {
    async release() {
      const found = await readFile(path, "utf8").catch(() => undefined);
      if (found === mine) await rm(path, { force: true });
    },
  };
}

/** The id of the living process that holds the home, if there is one. */
export async function lockHolder(home: string): Promise<number | undefined> {
  const found = await readFile(join(home, "app.lock"), "utf8").catch(() => undefined);
  return found === undefined ? undefined : livingHolder(found);
}

async function linkOnce(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (systemErrorCode(error) === "EEXIST") return false;
    throw error;
  }
}

/** The id of the process that wrote the lock, if it still runs. */
async function livingHolder(lock: string): Promise<number | undefined> {
  const [, pid] = /"pid":(\d+)/.exec(lock) ?? [];
  if (pid === undefined || !isAlive(Number(pid))) return undefined;
  const [, written] = /"mark":"([^"]*)"/.exec(lock) ?? [];
  const current = await startMark(Number(pid));
  return written !== undefined && current !== undefined && written !== current ? undefined : Number(pid);
}

/** Removes a stale lock, and puts back a fresh one that another process set in the meantime. */
async function removeStale(path: string, stale: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (systemErrorCode(error) === "ENOENT") return;
    throw error;
  }
  if ((await readFile(aside, "utf8")) !== stale) await linkOnce(aside, path);
  await rm(aside, { force: true });
}
