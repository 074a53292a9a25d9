import { createHash } from "node:crypto";
import { readdir, rm, writeFile } from "node:fs/promises";
import { join, posix } from "node:path";
import pg from "pg";
import { type BackupFile, BackupError, copyCounted } from "./manifest.ts";

/** What a server makes anew at its start, and what would only confuse another one: PostgreSQL, "Making a base backup". */
const EMPTIED =
  /^(pg_wal|pg_replslot|pg_dynshmem|pg_notify|pg_serial|pg_snapshots|pg_stat_tmp|pg_subtrans)(\/|$)/;
const LEFT_OUT =
  /(^|\/)(postmaster\.(pid|opts)|backup_label.*|tablespace_map.*|pg_internal\.init|pgsql_tmp.*)$/;

export interface CopiedCluster {
  folders: string[];
  files: BackupFile[];
}

/**
 * Copies the files of a running server below `folder`/`name`, with the log that makes them consistent: all that was
 * committed before this resolves is in the copy. The server goes on working.
 */
export async function copyCluster(
  url: string,
  cluster: string,
  folder: string,
  name: string,
): Promise<CopiedCluster> {
  const client = new pg.Client({ connectionString: url, application_name: "sportello-backup" });
  client.on("error", () => undefined); // the statement that fails says it
  await client.connect();
  try {
    // Goes with the connection; until then no segment of the log is recycled.
    await client.query("select pg_create_physical_replication_slot('sportello_backup', true, true)");
    const { rows: begun } = await client.query<{ wal: string }>(
      "select pg_walfile_name(pg_backup_start('sportello', fast => true)) as wal",
    );
    const copied: CopiedCluster = { folders: [], files: [] };
    await copyFolder(cluster, "", join(folder, name), name, copied);
    const { rows: ended } = await client.query<{ wal: string; label: string; map: string }>(
      "select pg_walfile_name(lsn) as wal, labelfile as label, spcmapfile as map from pg_backup_stop(false)",
    );
    const [first, last] = [begun[0]?.wal ?? "", ended[0]?.wal ?? ""];
    if (ended[0]?.map) throw new BackupError("The database uses tablespaces, which are not backed up");
    for (const segment of await readdir(join(cluster, "pg_wal"))) {
      if (!/^[0-9A-F]{24}$/.test(segment) || segment < first || segment > last) continue;
      await copyOne(cluster, `pg_wal/${segment}`, join(folder, name), name, copied);
    }
    if (!copied.files.some(({ path }) => path.endsWith(`pg_wal/${last}`))) {
      throw new BackupError(`The database's log ${last} is not there: the backup would not be whole`);
    }
    const label = Buffer.from(ended[0]?.label ?? "");
    await writeFile(join(folder, name, "backup_label"), label, { mode: 0o600 });
    copied.files.push({
      path: posix.join(name, "backup_label"),
      size: label.length,
      sha256: createHash("sha256").update(label).digest("hex"),
    });
    return copied;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function copyFolder(
  cluster: string,
  path: string,
  target: string,
  name: string,
  copied: CopiedCluster,
): Promise<void> {
  for (const entry of await readdir(join(cluster, path), { withFileTypes: true })) {
    const inner = posix.join(path, entry.name);
    if (entry.isDirectory()) {
      if (LEFT_OUT.test(inner)) continue;
      copied.folders.push(posix.join(name, inner));
      if (!EMPTIED.test(inner)) await copyFolder(cluster, inner, target, name, copied);
    } else if (entry.isFile() && !EMPTIED.test(inner) && !LEFT_OUT.test(inner)) {
      await copyOne(cluster, inner, target, name, copied);
    }
  }
}

async function copyOne(
  cluster: string,
  path: string,
  target: string,
  name: string,
  copied: CopiedCluster,
): Promise<void> {
  try {
    const file = await copyCounted(join(cluster, path), join(target, path));
    copied.files.push({ path: posix.join(name, path), ...file });
  } catch (error) {
    // A table dropped meanwhile takes its file along; the log knows of it.
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    await rm(join(target, path), { force: true });
  }
}
