import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { backUp, BackupError } from "../database/backup/index.ts";
import { readEnvironment } from "../environment.ts";
import { compileMessages } from "../platform/messages/index.ts";
import { backupMessages } from "./backup.messages.ts";
import { openServer, run, UsageError } from "./command.ts";

const USAGE = `Usage: npm run backup -- FOLDER
  FOLDER            a new one, for this backup
  --language it|en  language of what is said (it)
The app may run meanwhile.
`;

async function main(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { language: { type: "string", default: "it" } },
  });
  const [folder] = positionals;
  if (!folder || positionals.length > 1) throw new UsageError(USAGE);
  const environment = readEnvironment();
  const dataDir = resolve(environment.DATA_DIR);
  const server = await openServer(environment);
  const embedded = !environment.DATABASE_URL;
  const settings = { url: server.url, embedded, schema: environment.DATABASE_SCHEMA, dataDir };
  const { createdAt, files } = await backUp(resolve(folder), settings).finally(() => server.stop());
  const translate = compileMessages([backupMessages]);
  const say = (key: string, said?: Record<string, string | number>) =>
    process.stdout.write(`${translate(values.language, `backup.${key}`, said)}\n`);
  const megabytes = Math.round(files.reduce((sum, { size }) => sum + size, 0) / 1_000_000);
  say("done", { date: createdAt, files: files.length, megabytes });
  say(environment.SECRET_KEY ? "keys.outside" : "keys.inside");
  if (environment.STORAGE_URL) say("storage");
}

await run(main, (error) => error instanceof BackupError);
