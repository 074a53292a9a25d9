import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { lchown, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { z } from "zod";

const NAME = "manifest.json";

const fileShape = z.object({
  /** Below the backup's folder, with slashes. */
  path: z.string().regex(/^(?!\/)(?!.*(^|\/)\.\.(\/|$))/),
  size: z.number(),
  sha256: z.string(),
});
const shape = z.object({
  format: z.literal(1),
  /** A copy of the embedded server's files with its log, or a dump of an outside server's schema. */
  kind: z.enum(["embedded", "dump"]),
  createdAt: z.string(),
  schema: z.string(),
  folders: z.array(z.string()),
  files: z.array(fileShape),
});

/** What a backup holds; written last, so that a folder without one is no backup. */
export type Manifest = z.infer<typeof shape>;
export type BackupFile = z.infer<typeof fileShape>;

/** Why a backup cannot be made, or is not one; a line that a person can act on. */
export class BackupError extends Error {}

/** Takes a folder for a new backup. @throws BackupError where there is something in it */
export async function openFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if ((await readdir(folder)).length > 0) throw new BackupError(`${folder} is not empty: name a new folder`);
}

export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  await writeFile(join(folder, NAME), `${JSON.stringify(manifest, null, 1)}\n`, { mode: 0o600, flush: true });
}

/** @throws BackupError where the folder holds no backup that was finished */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, NAME), "utf8").catch(() => null);
  if (text === null) throw new BackupError(`${folder} holds no finished backup: there is no ${NAME}`);
  try {
    return shape.parse(JSON.parse(text));
  } catch {
    throw new BackupError(`${join(folder, NAME)} is damaged`);
  }
}

/** Copies a file as it is read and answers what was written; the file may grow meanwhile. */
export async function copyCounted(
  from: string,
  to: string,
  account?: { uid: number; gid: number },
): Promise<Pick<BackupFile, "size" | "sha256">> {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  const hash = createHash("sha256");
  let size = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      size += chunk.length;
      done(null, chunk);
    },
  });
  await pipeline(createReadStream(from), counted, createWriteStream(to, { mode: 0o600, flags: "wx" }));
  if (account) await lchown(to, account.uid, account.gid);
  return { size, sha256: hash.digest("hex") };
}

/** Copies a file of a backup. @throws BackupError where it is not what was written */
export async function copyChecked(
  folder: string,
  file: BackupFile,
  to: string,
  account?: { uid: number; gid: number },
): Promise<void> {
  const { size, sha256 } = await copyCounted(join(folder, file.path), to, account).catch((error: unknown) => {
    throw new BackupError(`${file.path} of the backup cannot be read: ${(error as Error).message}`);
  });
  if (size !== file.size || sha256 !== file.sha256) {
    throw new BackupError(`${file.path} of the backup is damaged: it is not what was written`);
  }
}
