import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { z } from "zod";
import type { Clock } from "../../../platform/clock.ts";
import type { Database } from "../../../platform/database/index.ts";
import { ContentError } from "../../../platform/records/index.ts";
import { readDefinition, type RequestTypeFile } from "./definition.ts";
import { lockPublishing, newestFingerprints, publish } from "./request-type.repository.ts";

/** The request types that come with the product; same depth from src and from dist. */
const CONTENT = fileURLToPath(new URL("../../../../content/request-types", import.meta.url));

/**
 * Publishes the request types of a folder: a new code gets version 1, a changed file a further version, an
 * unchanged one nothing. Published versions never change.
 * @returns the codes that got a version
 * @throws ContentError naming the file that is not right
 */
export async function importRequestTypes(
  { database, clock }: { database: Database; clock: Clock },
  folder = CONTENT,
): Promise<string[]> {
  const files = await readFolder(folder);
  return database.transaction(async (tx) => {
    await lockPublishing(tx);
    const known = await newestFingerprints(tx);
    const changed = files
      .map((file, position) => ({ ...file, position, fingerprint: fingerprintOf(file) }))
      .filter(({ code, fingerprint }) => known.get(code) !== fingerprint);
    if (changed.length > 0) await publish(tx, changed, clock.now());
    return changed.map(({ code }) => code);
  });
}

async function readFolder(folder: string): Promise<RequestTypeFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".yaml")).sort();
  return Promise.all(
    names.map(async (name) => {
      try {
        return readDefinition(parse(await readFile(join(folder, name), "utf8")));
      } catch (error) {
        const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
        throw new ContentError(`${name} is no request type: ${reason}`, { cause: error });
      }
    }),
  );
}

const fingerprintOf = ({ definition, texts }: RequestTypeFile): string =>
  createHash("sha256")
    .update(JSON.stringify([definition, texts]))
    .digest("base64url");
