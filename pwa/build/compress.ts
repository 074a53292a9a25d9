import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";

const TEXT = /\.(js|css|svg|webmanifest)$/;
/** Shorter files gain nothing. */
const LEAST_BYTES = 200;

const encodings = { br: promisify(brotliCompress), gz: promisify(gzip) };

/** Writes x.br and x.gz beside every text file of a folder, at their strongest, for a server that only sends them. */
export async function compressFiles(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  for (const name of names.filter((file) => TEXT.test(file))) {
    const file = join(folder, name);
    const { size, mtimeMs } = await stat(file);
    if (size < LEAST_BYTES) continue;
    for (const [suffix, compress] of Object.entries(encodings)) {
      const made = await stat(`${file}.${suffix}`).catch(() => null);
      if (made !== null && made.mtimeMs >= mtimeMs) continue;
      await writeFile(`${file}.${suffix}`, await compress(await readFile(file)));
    }
  }
}
