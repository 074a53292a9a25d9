import { mkdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import pg from "pg";
import { replaceCluster } from "../embedded/index.ts";
import { DATABASE, DUMP, FILES, PASSWORD, UPLOADS } from "./backup.ts";
import { restoreDump } from "./dump.ts";
import { BackupError, copyChecked, type Manifest } from "./manifest.ts";

export interface RestoreSettings {
  dataDir: string;
  /** An outside server; its backup is a dump. */
  databaseUrl?: string;
  /** Puts the backup in the place of what is there. */
  force: boolean;
}

/** Puts a backup back; every file is compared with what was written. @throws BackupError, EmbeddedPostgresError */
export async function restore(folder: string, manifest: Manifest, settings: RestoreSettings): Promise<void> {
  const { dataDir, databaseUrl, force } = settings;
  if (manifest.kind === "embedded") {
    if (databaseUrl) {
      throw new BackupError("This is a backup of the embedded database: restore it without DATABASE_URL");
    }
    await restoreData(folder, manifest, dataDir, force, () =>
      restoreCluster(folder, manifest, dataDir, force),
    );
  } else {
    if (!databaseUrl)
      throw new BackupError("This is a dump of an outside server: name one with DATABASE_URL");
    await restoreData(folder, manifest, dataDir, force, async () => {
      const file = manifest.files.find(({ path }) => path === DUMP);
      if (!file) throw new BackupError(`The backup holds no ${DUMP}`);
      const copy = join(dataDir, `${DUMP}.restored`);
      await rm(copy, { force: true });
      try {
        await copyChecked(folder, file, copy);
        await restoreDump(databaseUrl, manifest.schema, copy, force);
      } finally {
        await rm(copy, { force: true });
      }
    });
  }
}

function restoreCluster(folder: string, manifest: Manifest, dataDir: string, force: boolean): Promise<void> {
  return replaceCluster(dataDir, force, async (draft, account, makeFolder) => {
    const placeOf = (path: string) => join(draft.cluster, posix.relative(DATABASE, path));
    for (const path of manifest.folders) await makeFolder(placeOf(path));
    for (const file of manifest.files) {
      if (file.path === PASSWORD) await copyChecked(folder, file, draft.password, account);
      else if (file.path.startsWith(`${DATABASE}/`)) {
        await copyChecked(folder, file, placeOf(file.path), account);
      }
    }
  });
}

/** Uploads and keys: written beside what is there, put in its place when the database is. */
async function restoreData(
  folder: string,
  manifest: Manifest,
  dataDir: string,
  force: boolean,
  restoreDatabase: () => Promise<void>,
): Promise<void> {
  const uploads = join(dataDir, UPLOADS);
  if (!force && (await stat(uploads).catch(() => null))) {
    throw new BackupError(`${dataDir} holds uploads already: --force puts the backup in their place`);
  }
  await mkdir(dataDir, { recursive: true });
  const draft = join(dataDir, "files.restored");
  await rm(draft, { recursive: true, force: true });
  try {
    const own = manifest.files.filter(({ path }) => path.startsWith(`${FILES}/`));
    for (const file of own) await copyChecked(folder, file, join(draft, posix.relative(FILES, file.path)));
    await restoreDatabase();
    await rm(uploads, { recursive: true, force: true });
    for (const { path } of own) {
      const target = join(dataDir, posix.relative(FILES, path));
      await mkdir(dirname(target), { recursive: true });
      await rename(join(draft, posix.relative(FILES, path)), target);
    }
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Rows of each table of an organisation, by name. */
export async function countRows(url: string, schema: string): Promise<[table: string, rows: number][]> {
  const client = new pg.Client({ connectionString: url, application_name: "sportello-restore" });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      "select table_name as name from information_schema.tables where table_schema = $1 and table_type = 'BASE TABLE' order by 1",
      [schema],
    );
    const counts: [string, number][] = [];
    for (const { name } of tables) {
      const table = `${client.escapeIdentifier(schema)}.${client.escapeIdentifier(name)}`;
      const { rows } = await client.query<{ count: string }>(`select count(*) as count from ${table}`);
      counts.push([name, Number(rows[0]?.count ?? 0)]);
    }
    return counts;
  } finally {
    await client.end();
  }
}
