import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import pino from "pino";
import {
  type EmbeddedPostgres,
  EmbeddedPostgresError,
  openEmbeddedPostgres,
  unreachable,
} from "../database/index.ts";
import { type Environment, EnvironmentError } from "../environment.ts";

/** The command was called wrongly; the message says how it is called. */
export class UsageError extends Error {}

/** The server of DATABASE_URL, else the embedded one of DATA_DIR: that of the running app, or one until it is stopped. */
export function openServer({ DATABASE_URL, DATA_DIR }: Environment): Promise<EmbeddedPostgres> {
  if (DATABASE_URL) return Promise.resolve({ url: DATABASE_URL, stop: async () => undefined });
  return openEmbedded(resolve(DATA_DIR));
}

export async function openEmbedded(dataDir: string): Promise<EmbeddedPostgres> {
  await mkdir(dataDir, { recursive: true });
  return openEmbeddedPostgres({ dataDir, log: pino({ level: "warn" }, pino.destination(2)) });
}

/**
 * Runs a command: what the person who started it can mend is said in one line without a stack.
 * @param isMendable whether a failure of the command's own is such a thing
 */
export async function run(
  main: (args: string[]) => Promise<void>,
  isMendable: (error: unknown) => boolean,
): Promise<void> {
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    const away = unreachable(error);
    if (!(error instanceof Error) || !(away || isMendable(error) || isMistake(error))) throw error;
    process.stderr.write(`${(away ?? error.message).trimEnd()}\n`);
    process.exitCode = 1;
  }
}

const isMistake = (error: Error): boolean =>
  error instanceof UsageError ||
  error instanceof EnvironmentError ||
  error instanceof EmbeddedPostgresError ||
  ("code" in error && /^(ENOENT|EACCES|EISDIR|ERR_PARSE_ARGS)/.test(String(error.code)));
