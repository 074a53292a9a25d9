import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { parse } from "csv-parse";
import type { FileFormat } from "./file-format.ts";
import type { FileRecord } from "./record.ts";

/** How far reading has come, in bytes. */
export type OnRead = (bytes: number) => void;

/**
 * Reads the records of a file one by one, whatever its size; those that cannot be read come with their problem.
 * @throws Error where there is no such file, or a CSV has no heading
 */
export async function* readRecords(
  path: string,
  format: FileFormat,
  onRead: OnRead = () => undefined,
): AsyncGenerator<FileRecord> {
  const stream = createReadStream(path, { encoding: format.encoding === "latin1" ? "latin1" : "utf8" });
  stream.on("data", () => onRead(stream.bytesRead));
  yield* format.format === "csv" ? readCsv(stream, format.delimiter) : readJsonLines(stream);
}

type Source = ReturnType<typeof createReadStream>;

async function* readCsv(stream: Source, delimiter: string): AsyncGenerator<FileRecord> {
  const parser = parse({
    bom: true,
    delimiter,
    raw: true,
    relax_column_count: true,
    // A quote in the middle of a field is a quote.
    relax_quotes: true,
    skip_empty_lines: true,
  });
  stream.on("error", (error) => parser.destroy(error));
  let heading: string[] | undefined;
  let row = 0;
  for await (const { record, raw } of stream.pipe(parser) as AsyncIterable<{
    record: string[];
    raw: string;
  }>) {
    row += 1;
    if (!heading) {
      heading = record.map((name) => name.trim());
      continue;
    }
    const values = Object.fromEntries(heading.map((name, index) => [name, (record[index] ?? "").trim()]));
    const whole = record.length === heading.length;
    const problem = { code: "COLUMNS", values: { found: record.length, expected: heading.length } };
    yield { row, raw: raw.trimEnd(), values, ...(whole ? {} : { problem }) };
  }
  if (!heading) throw new Error("The file is empty.");
}

async function* readJsonLines(stream: Source): AsyncGenerator<FileRecord> {
  const failed = new Promise<never>((_, reject) => stream.once("error", reject));
  failed.catch(() => undefined);
  const lines = createInterface({ input: stream, crlfDelay: Infinity });
  let row = 0;
  for await (const line of lines) {
    row += 1;
    const raw = row === 1 ? line.replace(/^\uFEFF/, "") : line;
    if (raw.trim() === "") continue;
    const values = valuesOf(raw);
    yield values ? { row, raw, values } : { row, raw, values: {}, problem: { code: "NOT_JSON" } };
  }
  if (stream.errored) await failed;
}

/** The plain values of a JSON object; null where the line is none. */
function valuesOf(line: string): Record<string, string> | null {
  try {
    const object: unknown = JSON.parse(line);
    if (object === null || typeof object !== "object" || Array.isArray(object)) return null;
    return Object.fromEntries(
      Object.entries(object).map(([key, value]) => [
        key,
        value === null || typeof value === "object" ? "" : String(value).trim(),
      ]),
    );
  } catch {
    return null;
  }
}
