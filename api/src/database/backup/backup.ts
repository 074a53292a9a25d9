import { readdir, rm, stat } from "node:fs/promises";
import { join, posix } from "node:path";
import { filesOfCluster } from "../embedded/index.ts";
import { copyCluster } from "./copy-cluster.ts";
import { dump } from "./dump.ts";
import { type BackupFile, copyCounted, type Manifest, openFolder, writeManifest } from "./manifest.ts";

export const DATABASE = "database";
export const DUMP = "database.dump";
export const PASSWORD = "password";
export const FILES = "files";
export const UPLOADS = "uploads";

export interface BackupSettings {
  /** The database, that of a running app or one started for this. */
  url: string;
  /** True for the embedded server, whose files are copied; an outside one is dumped. */
  embedded: boolean;
  schema: string;
  /** Of the embedded database, the uploads and the kept keys. */
  dataDir: string;
}

/**
 * Makes a backup in a new folder while the app goes on: all that was committed before it began to copy files is in it,
 * and each upload that the database knows of, for those are copied after it.
 * @throws BackupError
 */
export async function backUp(folder: string, settings: BackupSettings): Promise<Manifest> {
  const { url, embedded, schema, dataDir } = settings;
  const createdAt = new Date().toISOString();
  await openFolder(folder);
  const folders: string[] = [];
  const files: BackupFile[] = [];
  if (embedded) {
    const { cluster, password } = await filesOfCluster(dataDir);
    const copied = await copyCluster(url, cluster, folder, DATABASE);
    folders.push(...copied.folders);
    files.push(...copied.files);
    files.push({ path: PASSWORD, ...(await copyCounted(password, join(folder, PASSWORD))) });
  } else {
    const part = join(folder, `${DUMP}.part`);
    await dump(url, schema, part);
    files.push({ path: DUMP, ...(await copyCounted(part, join(folder, DUMP))) });
    await rm(part);
  }
  files.push(...(await copyData(dataDir, folder)));
  const kind = embedded ? "embedded" : "dump";
  const manifest: Manifest = { format: 1, kind, createdAt, schema, folders, files };
  await writeManifest(folder, manifest);
  return manifest;
}

/** The uploads, and the files that lie in the data folder itself: keys that were made for this installation. */
async function copyData(dataDir: string, folder: string): Promise<BackupFile[]> {
  const files: BackupFile[] = [];
  const add = async (path: string) => {
    const target = posix.join(FILES, path);
    // What was swept out meanwhile was nobody's.
    const file = await copyCounted(join(dataDir, path), join(folder, target)).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
      return null;
    });
    if (file) files.push({ path: target, ...file });
  };
  for (const entry of await readdir(dataDir, { withFileTypes: true }).catch(() => [])) {
    if (entry.isFile() && entry.name !== "postgres.location") await add(entry.name);
  }
  for (const name of await readdir(join(dataDir, UPLOADS), { recursive: true }).catch(() => [])) {
    const path = posix.join(UPLOADS, name);
    const isFile = await stat(join(dataDir, path)).then(
      (found) => found.isFile(),
      () => false,
    );
    if (isFile && !path.endsWith(".part")) await add(path);
  }
  return files;
}
