import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { caseMappingShape, importCases } from "../features/cases/index.ts";
import { articleMappingShape, importArticleFile } from "../features/knowledge/index.ts";
import { systemClock } from "../platform/clock.ts";
import { compileMessages } from "../platform/messages/index.ts";
import { MappingError, parseMapping } from "../platform/records/index.ts";
import { importMessages } from "./import.messages.ts";
import { run, UsageError } from "./command.ts";
import { openReport } from "./import-report.ts";
import { progressBar } from "./progress.ts";
import { table } from "./table.ts";
import { withDatabase } from "./with-database.ts";

const USAGE = `Usage: npm run import -- cases|articles FILE --mapping MAPPING.json
  --dry-run        read and check everything, write nothing
  --report FILE    write the rows that are left out, with the reason, as CSV
  --language it|en language of the summary and the reasons (it)
`;

const translate = compileMessages([importMessages]);

async function main(args: string[]): Promise<void> {
  const { kind, file, mapping, dryRun, reportFile, language } = readArguments(args);
  const text = await readFile(mapping, "utf8");
  const say = (key: string, values?: Record<string, string | number>) =>
    translate(language, `import.${key}`, values);
  const heading = [say("head.row"), say("head.reason"), say("head.record")];
  const report = reportFile
    ? openReport(reportFile, heading, ({ reason }) => say(`reason.${reason.code}`, reason.values))
    : undefined;
  const bar = progressBar(file, process.stderr);
  const options = {
    dryRun,
    onReject: report?.add,
    onRead: (bytes: number) => bar.update(bytes),
  };
  const lines = await withDatabase(async (database) => {
    if (kind === "cases") {
      const done = await importCases(database, file, parseMapping(caseMappingShape, text), options);
      return [
        table([
          [say("head.state"), say("head.channel"), say("head.count")],
          ...done.groups.map(({ state, channel, count }) => [state, channel, count]),
        ]),
        ...(["read", "imported", "known", "rejected"] as const).map((key) =>
          say(`total.${key}`, { count: done[key] }),
        ),
      ];
    }
    const app = { database, clock: systemClock };
    const done = await importArticleFile(app, file, parseMapping(articleMappingShape, text), options);
    return [
      table([
        [say("head.language"), say("head.count")],
        ...done.languages.map(({ locale, count }) => [locale, count]),
      ]),
      ...(["read", "articles", "added", "changed", "rejected"] as const).map((key) =>
        say(`total.${key}`, { count: done[key] }),
      ),
    ];
  }).finally(() => bar.end());
  await report?.close();
  if (dryRun) lines.push(say("dryRun"));
  lines.push(reportFile ? say("report", { file: reportFile }) : say("reportHint"));
  process.stdout.write(`${lines.join("\n")}\n`);
}

function readArguments(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      mapping: { type: "string" },
      "dry-run": { type: "boolean", default: false },
      report: { type: "string" },
      language: { type: "string", default: "it" },
    },
  });
  const [kind, file] = positionals;
  if ((kind !== "cases" && kind !== "articles") || !file || !values.mapping || positionals.length > 2) {
    throw new UsageError(USAGE);
  }
  return {
    kind,
    file,
    mapping: values.mapping,
    dryRun: values["dry-run"],
    reportFile: values.report,
    language: values.language,
  };
}

await run(main, (error) => error instanceof MappingError);
