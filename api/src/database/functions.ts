import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { QueryRunner } from "typeorm";

const FOLDER = fileURLToPath(new URL("../../sql/", import.meta.url));

/**
 * Brings the functions of `api/sql` up to date, in the order of their files' names: a file whose content is not the one
 * that was applied last is run again, whole, in a transaction of its own. So a function has one place where it is
 * written, whatever it was before; a file that changes what a function returns drops it first.
 */
export async function applyFunctions(runner: QueryRunner): Promise<void> {
  const rows = (await runner.query("select file, hash from applied_functions")) as {
    file: string;
    hash: string;
  }[];
  const applied = new Map(rows.map(({ file, hash }) => [file, hash]));
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith(".sql")).sort();
  for (const file of files) {
    const sql = await readFile(`${FOLDER}${file}`, "utf8");
    const hash = createHash("sha256").update(sql).digest("hex");
    if (applied.get(file) === hash) continue;
    await runner.startTransaction();
    try {
      await runner.query(sql);
      await runner.query(
        "insert into applied_functions values ($1, $2) on conflict (file) do update set hash = excluded.hash",
        [file, hash],
      );
      await runner.commitTransaction();
    } catch (error) {
      await runner.rollbackTransaction();
      throw new Error(`${file} could not be applied`, { cause: error });
    }
  }
}
