import { parseArgs } from "node:util";
import { reindex } from "../features/knowledge/index.ts";
import { compileMessages } from "../platform/messages/index.ts";
import { run, UsageError } from "./command.ts";
import { reindexMessages } from "./reindex.messages.ts";
import { withDatabase } from "./with-database.ts";

const USAGE = `Usage: npm run reindex
  --language it|en  language of what is said (it)
The app may run meanwhile: its search goes on.
`;

async function main(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { language: { type: "string", default: "it" } },
  });
  if (positionals.length > 0) throw new UsageError(USAGE);
  const out = process.stdout;
  const texts = await withDatabase((database) =>
    reindex(database, (done) => void (out.isTTY && out.write(`\r${done} …`))),
  );
  if (out.isTTY) out.write("\r\x1b[K");
  out.write(`${compileMessages([reindexMessages])(values.language, "reindex.done", { texts })}\n`);
}

await run(main, () => false);
