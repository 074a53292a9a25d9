import { readFileSync } from "node:fs";
import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import { EmbeddedPostgresError } from "./errors.ts";

/** The user the database runs as. Ids are unsigned 32-bit, as `stat` gives them. */
export interface Account {
  uid: number;
  gid: number;
}

/** True where the app was started by root, the one user PostgreSQL refuses to run as. */
export function startedByRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Reads the ids of a named user from the text of a passwd file. */
export function accountFromPasswd(passwd: string, name: string): Account | undefined {
  const fields = passwd
    .split("\n")
    .map((line) => line.split(":"))
    .find(([user]) => user === name);
  if (!fields) return undefined;
  // macOS writes nobody as -2, which the kernel reports as 4294967294.
  return { uid: Number(fields[2]) >>> 0, gid: Number(fields[3]) >>> 0 };
}

/**
 * The account a new database is given: the current user, or for root `postgres`, else `nobody`.
 * A uid without a passwd entry would be refused by PostgreSQL, so none is invented.
 */
export function chooseAccount(): Account {
  if (!process.getuid || !process.getgid) {
    throw new EmbeddedPostgresError("The embedded PostgreSQL needs Linux or macOS: set DATABASE_URL instead");
  }
  if (!startedByRoot()) return { uid: process.getuid(), gid: process.getgid() };
  const passwd = readFileSync("/etc/passwd", "utf8");
  const account = accountFromPasswd(passwd, "postgres") ?? accountFromPasswd(passwd, "nobody");
  if (!account) {
    throw new EmbeddedPostgresError(
      "PostgreSQL refuses to run as root and there is no user postgres or nobody: add one or set DATABASE_URL",
    );
  }
  return account;
}

/** The options that make `spawn` run a program as the account; empty where it is already ours. */
export function spawnAs(account: Account): { uid?: number; gid?: number } {
  // spawn takes signed ids, so macOS's 4294967294 goes back to -2.
  return startedByRoot() ? { uid: account.uid | 0, gid: account.gid | 0 } : {};
}

/** True if the account may pass through the folder and all its parents. */
export async function canEnter(folder: string, account: Account): Promise<boolean> {
  for (let path = folder; ; path = dirname(path)) {
    const { mode, uid, gid } = await stat(path);
    const enter = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    if ((mode & enter) === 0) return false;
    if (path === dirname(path)) return true;
  }
}
