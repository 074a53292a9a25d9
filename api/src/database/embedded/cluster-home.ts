import { lchown, mkdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { startedByRoot } from "./account.ts";
import { EmbeddedPostgresError, systemErrorCode } from "./errors.ts";
import { openHome } from "./home.ts";
import { takeLock } from "./lock.ts";
import { endOrphan } from "./orphan.ts";

/** Where the files of an embedded database lie, for a copy of them. */
export interface ClusterFiles {
  /** PostgreSQL's data directory. */
  cluster: string;
  /** The file with its owner's password. */
  password: string;
}

export async function filesOfCluster(dataDir: string): Promise<ClusterFiles> {
  const { path } = await openHome(dataDir);
  return { cluster: join(path, "data"), password: join(path, "password") };
}

/**
 * Puts the files of a database in the place of those of a data folder: whole or not at all, and never under a running app.
 * @param fill writes the new files to the places it is given, owned by the account where there is one
 * @throws EmbeddedPostgresError where an app runs on it, or there is a database and `force` is not given
 */
export async function replaceCluster(
  dataDir: string,
  force: boolean,
  fill: (
    files: ClusterFiles,
    account: { uid: number; gid: number } | undefined,
    makeFolder: (path: string) => Promise<void>,
  ) => Promise<void>,
): Promise<void> {
  const home = await openHome(dataDir);
  const lock = await takeLock(home.path, dataDir);
  const [cluster, password] = [join(home.path, "data"), join(home.path, "password")];
  const draft = { cluster: `${cluster}.restored`, password: `${password}.restored` };
  const account = startedByRoot() ? home.account : undefined;
  const makeFolder = async (path: string): Promise<void> => {
    try {
      await mkdir(path, { mode: 0o700 });
    } catch (error) {
      if (systemErrorCode(error) === "EEXIST") return;
      if (systemErrorCode(error) !== "ENOENT") throw error;
      await makeFolder(dirname(path));
      return makeFolder(path);
    }
    if (account) await lchown(path, account.uid, account.gid);
  };
  try {
    const there = await stat(cluster).catch(() => null);
    if (there && !force) {
      throw new EmbeddedPostgresError(
        `${dataDir} holds a database already: --force puts the backup in its place`,
      );
    }
    await endOrphan(cluster);
    await rm(draft.cluster, { recursive: true, force: true });
    await rm(draft.password, { force: true });
    await makeFolder(draft.cluster);
    await fill(draft, account, makeFolder);
    await rm(cluster, { recursive: true, force: true });
    await rename(draft.password, password);
    await rename(draft.cluster, cluster);
  } finally {
    await rm(draft.cluster, { recursive: true, force: true });
    await rm(draft.password, { force: true });
    await lock.release();
  }
}
