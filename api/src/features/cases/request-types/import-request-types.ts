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

const YAML = ".yaml";
/** What a request type lays down; the files beside it are named after the language whose words they hold. */
const TYPE = `type${YAML}`;

/**
 * Publishes the request types of a folder, each a folder of its own: a new code gets version 1, a changed file a further version, an
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
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return Promise.all(names.sort().map((name) => readType(join(folder, name), name)));
}

async function readType(folder: string, name: string): Promise<RequestTypeFile> {
  const read = async (file: string): Promise<unknown> => parse(await readFile(join(folder, file), "utf8"));
  try {
    const files = (await readdir(folder)).filter((file) => file.endsWith(YAML) && file !== TYPE);
    const words = await Promise.all(
      files.map(async (file) => [file.slice(0, -YAML.length), await read(file)] as const),
    );
    return readDefinition(await read(TYPE), Object.fromEntries(words));
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new ContentError(`${name} is no request type: ${reason}`, { cause: error });
  }
}

const fingerprintOf = ({ definition, texts }: RequestTypeFile): string =>
  createHash("sha256")
    .update(JSON.stringify([definition, texts]))
    .digest("base64url");
