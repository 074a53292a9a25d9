import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { z } from "zod";
import type { Database } from "../../../platform/database/index.ts";
import { replaceJudgement } from "./judgement.repository.ts";

/** Questions by language, each with the slugs of its right articles. */
const shape = z.record(z.string(), z.record(z.string(), z.array(z.string())));

/** Loads the questions of a file with their right articles; those of an article that is not there are passed over. */
export async function loadJudgements(database: Database, path: URL, now: Date): Promise<void> {
  const given = shape.parse(parse(await readFile(path, "utf8")));
  await database.transaction(async (tx) => {
    for (const [locale, questions] of Object.entries(given)) {
      for (const [query, slugs] of Object.entries(questions)) {
        await replaceJudgement(tx, { locale, query, slugs }, now);
      }
    }
  });
}
