import type { Sql, Transaction } from "../../../platform/database/index.ts";
import type { VideoDetails } from "../kinds/details.ts";
import type { KnowledgeFile } from "./knowledge-file.ts";

/** Writes the files that are not there; what a name names never changes. */
export async function writeFiles(tx: Transaction, files: readonly KnowledgeFile[]): Promise<void> {
  for (const { name, bytes } of files) {
    await tx.rows(
      `insert into knowledge_files (name, size, bytes) values ($1, $2, $3) on conflict (name) do nothing`,
      [name, bytes.length, bytes],
    );
  }
}

/** Size of a file in bytes; null where there is none of this name. */
export async function findFileSize(sql: Sql, name: string): Promise<number | null> {
  const [file] = await sql.rows<{ size: number }>("select size from knowledge_files where name = $1", [name]);
  return file?.size ?? null;
}

/** So many bytes of a file from a place on. */
export async function readBytes(sql: Sql, name: string, from: number, count: number): Promise<Buffer> {
  const [piece] = await sql.rows<{ bytes: Buffer }>(
    "select substring(bytes from $2::int + 1 for $3::int) as bytes from knowledge_files where name = $1",
    [name, from, count],
  );
  return piece?.bytes ?? Buffer.alloc(0);
}

/** The film of an article, told in exactly this language. */
export async function findVideo(sql: Sql, slug: string, locale: string): Promise<VideoDetails | null> {
  const [found] = await sql.rows<{ details: VideoDetails }>(
    `select t.details from article_texts t join articles a on a.id = t.article_id
     where a.slug = $1 and t.locale = $2 and t.details->>'kind' = 'VIDEO'`,
    [slug, locale],
  );
  return found?.details ?? null;
}
