import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { BackupError, countRows, readManifest, restore } from "../database/backup/index.ts";
import { readEnvironment } from "../environment.ts";
import { compileMessages } from "../platform/messages/index.ts";
import { backupMessages } from "./backup.messages.ts";
import { openEmbedded, openServer, run, UsageError } from "./command.ts";

const USAGE = `Usage: npm run restore -- FOLDER
  --check           restore into a temporary folder, start the database there, count rows, leave nothing
  --force           put the backup in the place of what is there
  --language it|en  language of what is said (it)
The app must not run.
`;

async function main(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      check: { type: "boolean", default: false },
      force: { type: "boolean", default: false },
      language: { type: "string", default: "it" },
    },
  });
  const [given] = positionals;
  if (!given || positionals.length > 1) throw new UsageError(USAGE);
  const folder = resolve(given);
  const manifest = await readManifest(folder);
  const counts = values.check ? await check(folder) : await putBack(folder, values.force);
  const translate = compileMessages([backupMessages]);
  const lines = [
    translate(values.language, values.check ? "restore.checked" : "restore.done", {
      date: manifest.createdAt,
    }),
    translate(values.language, "restore.rows", {
      counts: counts.map(([table, rows]) => `${table} ${rows}`).join(", "),
    }),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}

async function putBack(folder: string, force: boolean): Promise<[string, number][]> {
  const environment = readEnvironment();
  const dataDir = resolve(environment.DATA_DIR);
  const manifest = await readManifest(folder);
  await restore(folder, manifest, { dataDir, databaseUrl: environment.DATABASE_URL, force });
  // It is restored when it has started once: the embedded server reads its log again only then.
  const server = await openServer(environment);
  return countRows(server.url, manifest.schema).finally(() => server.stop());
}

/** Both kinds are tried on an embedded server of their own. */
async function check(folder: string): Promise<[string, number][]> {
  const manifest = await readManifest(folder);
  const dataDir = await mkdtemp(join(tmpdir(), "sportello-restore-"));
  await chmod(dataDir, 0o755); // PostgreSQL runs as somebody else where root runs this
  try {
    if (manifest.kind === "embedded") await restore(folder, manifest, { dataDir, force: false });
    const server = await openEmbedded(dataDir);
    try {
      if (manifest.kind === "dump") {
        await restore(folder, manifest, { dataDir, databaseUrl: server.url, force: false });
      }
      return await countRows(server.url, manifest.schema);
    } finally {
      await server.stop();
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

await run(main, (error) => error instanceof BackupError);
