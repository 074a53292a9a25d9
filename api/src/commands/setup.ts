import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { systemClock } from "../platform/clock.ts";
import { ContentError } from "../platform/records/index.ts";
import { run, UsageError } from "./command.ts";
import { setUpDesk } from "./set-up-desk.ts";
import { withDatabase } from "./with-database.ts";

const USAGE = `Usage: npm run setup -- ORGANIZATION.yaml
  --content FOLDER  request-types and articles to publish (api/content)
  --language it|en  language of what is said (it)
An example of the file: api/content/organization.example.yaml
`;

/** Same depth from src and from dist. */
const CONTENT = fileURLToPath(new URL("../../content", import.meta.url));

async function main(args: string[]): Promise<void> {
  const { file, content, language } = readArguments(args);
  const organization = await readFile(file, "utf8");
  const lines = await withDatabase((database) =>
    setUpDesk({ database, clock: systemClock }, { organization, content, language }),
  );
  process.stdout.write(`${lines.join("\n")}\n`);
}

function readArguments(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      content: { type: "string", default: CONTENT },
      language: { type: "string", default: "it" },
    },
  });
  const [file] = positionals;
  if (!file || positionals.length > 1) throw new UsageError(USAGE);
  return { file, ...values };
}

await run(main, (error) => error instanceof ContentError);
