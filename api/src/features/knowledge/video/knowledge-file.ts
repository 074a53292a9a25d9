import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { ContentError } from "../../../platform/records/index.ts";

/** A film or picture of an article, named by its content. */
export interface KnowledgeFile {
  /** 32 hexadecimal digits of the SHA-256 of the bytes, with the ending that says what it is. */
  name: string;
  bytes: Buffer;
}

/** A film is a short tutorial: longer ones are cut in chapters of their own. */
const MAX_BYTES = 20 * 1024 * 1024;

/**
 * Reads a file that an article names.
 * @throws ContentError where it is not there, or too large
 */
export async function readKnowledgeFile(
  folder: string,
  file: string,
  article: string,
): Promise<KnowledgeFile> {
  const bytes = await readFile(join(folder, file)).catch((cause: unknown) => {
    throw new ContentError(`${article}: there is no file ${file} in ${folder}`, { cause });
  });
  if (bytes.length > MAX_BYTES)
    throw new ContentError(`${article}: ${file} is larger than ${MAX_BYTES} bytes`);
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 32);
  return { name: `${hash}${extname(file)}`, bytes };
}
