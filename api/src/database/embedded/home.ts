import { createHash } from "node:crypto";
import { lchown, lstat, mkdir, readFile, realpath, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { type Account, canEnter, chooseAccount, startedByRoot } from "./account.ts";
import { EmbeddedPostgresError, systemErrorCode } from "./errors.ts";

/** The folder that holds everything of one embedded database, and the account that owns it. */
export interface Home {
  path: string;
  account: Account;
}

/** Left in the data folder when the database had to be kept elsewhere: one line, its path. */
const POINTER = "postgres.location";
/** Where root keeps databases whose data folder the unprivileged account cannot enter. */
const ELSEWHERE = ["/var/lib/sportello", join(tmpdir(), "sportello-databases")];

/**
 * Finds or makes the home of the database that belongs to a data folder: a folder inside it, or, where
 * the app runs as root and the unprivileged account cannot enter the data folder, a folder of root's elsewhere.
 * A home that exists keeps its place and its owner. Throws {@link EmbeddedPostgresError} if it is unsafe.
 */
export async function openHome(dataDir: string): Promise<Home> {
  await mkdir(dataDir, { recursive: true });
  const origin = await realpath(dataDir);
  const pointer = join(origin, POINTER);
  const inside = join(origin, "postgres");
  const pointed = await readPointer(pointer);
  if (pointed) {
    await claimParent(dirname(pointed));
    return claim(pointed, dataDir);
  }
  const stays = !startedByRoot() || (await exists(inside)) || (await canEnter(origin, chooseAccount()));
  if (stays) return claim(inside, dataDir);
  const parent = await claimFirstParent(dataDir);
  const home = await claim(join(parent, folderName(origin)), dataDir);
  await writeFile(pointer, `${home.path}\n`);
  return home;
}

function folderName(origin: string): string {
  return createHash("sha256").update(origin).digest("hex").slice(0, 32);
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

async function readPointer(pointer: string): Promise<string | undefined> {
  const text = await readFile(pointer, "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  const path = resolve(text.trim());
  // The data folder may be writable by others, so what its pointer names is not followed anywhere.
  if (!ELSEWHERE.includes(dirname(path)) || !/^[0-9a-f]{32}$/.test(basename(path))) {
    throw new EmbeddedPostgresError(`${pointer} names a folder that is not the app's: ${path}`);
  }
  if (!startedByRoot()) {
    throw new EmbeddedPostgresError(
      `DATA_DIR ${dirname(pointer)} belongs to root, which keeps its database in ${path}: choose another`,
    );
  }
  return path;
}

async function claimFirstParent(dataDir: string): Promise<string> {
  for (const parent of ELSEWHERE) {
    try {
      await claimParent(parent);
      if (await canEnter(parent, chooseAccount())) return parent;
    } catch (error) {
      if (!["EACCES", "EPERM", "EROFS", "ENOENT"].includes(systemErrorCode(error) ?? "")) throw error;
    }
  }
  throw new EmbeddedPostgresError(
    `No folder that the database's user can enter: tried DATA_DIR ${dataDir}, ${ELSEWHERE.join(", ")}`,
  );
}

/** Makes a folder of root's that others can pass through but not write, or checks that it is one. */
async function claimParent(parent: string): Promise<void> {
  await makeFolder(parent, 0o755);
  const { uid, mode } = await lstatFolder(parent);
  if (uid !== 0 || (mode & 0o022) !== 0) {
    throw new EmbeddedPostgresError(`${parent} must be a folder that only root can write`);
  }
}

/** Makes the home, or checks that the one found is private to an account that may run PostgreSQL. */
async function claim(path: string, dataDir: string): Promise<Home> {
  if (await makeFolder(path, 0o700)) {
    const account = chooseAccount();
    // Not chown: a link slipped in by somebody who can write the parent must not be followed.
    if (startedByRoot()) await lchown(path, account.uid, account.gid);
  }
  const { uid, gid, mode } = await lstatFolder(path);
  const usable = startedByRoot() ? uid !== 0 : uid === process.getuid?.();
  if (!usable || (mode & 0o077) !== 0) {
    throw new EmbeddedPostgresError(
      `DATA_DIR ${dataDir} cannot be used: ${path} belongs to user ${uid} (mode ${(mode & 0o777).toString(8)})`,
    );
  }
  return { path, account: { uid, gid } };
}

/** Makes a folder; false if something of that name was there before. */
async function makeFolder(path: string, mode: number): Promise<boolean> {
  try {
    await mkdir(path, { mode });
    return true;
  } catch (error) {
    if (systemErrorCode(error) === "EEXIST") return false;
    throw error;
  }
}

async function lstatFolder(path: string): Promise<{ uid: number; gid: number; mode: number }> {
  const found = await lstat(path);
  if (!found.isDirectory()) throw new EmbeddedPostgresError(`${path} is not a folder`);
  return found;
}
