import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fileFormatShape, MappingError, parseMapping } from "./file-format.ts";
import { readRecords } from "./read-records.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "records-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function read(content: string | Buffer, format: object) {
  const path = join(folder, "file");
  await writeFile(path, content);
  const records = [];
  for await (const record of readRecords(path, fileFormatShape.parse(format))) records.push(record);
  return records;
}

test("reads CSV with a byte-order mark, any delimiter, quotes and line breaks in fields", async () => {
  const records = await read('\uFEFFId;Testo\n1;"due\nrighe; e ""virgolette"""\n2; spazi \n', {
    format: "csv",
    delimiter: ";",
  });
  expect(records.map(({ values }) => values)).toEqual([
    { Id: "1", Testo: 'due\nrighe; e "virgolette"' },
    { Id: "2", Testo: "spazi" },
  ]);
});

test("reads Latin-1", async () => {
  const records = await read(Buffer.from("Id,Città\n1,Forlì\n", "latin1"), {
    format: "csv",
    encoding: "latin1",
  });
  expect(records[0]?.values).toEqual({ Id: "1", Città: "Forlì" });
});

test("tells which row has too few or too many columns, and goes on", async () => {
  const records = await read("a,b\n1\n1,2\n1,2,3\n", { format: "csv" });
  expect(records.map(({ row, problem }) => [row, problem?.code, problem?.values?.["found"]])).toEqual([
    [2, "COLUMNS", 1],
    [3, undefined, undefined],
    [4, "COLUMNS", 3],
  ]);
});

test("reads one JSON object a line, and tells which line is none", async () => {
  const records = await read('\uFEFF{"a":1,"b":null,"c":"x"}\r\n\n[1]\n{no\n', { format: "jsonl" });
  expect(records).toEqual([
    { row: 1, raw: '{"a":1,"b":null,"c":"x"}', values: { a: "1", b: "", c: "x" } },
    { row: 3, raw: "[1]", values: {}, problem: { code: "NOT_JSON" } },
    { row: 4, raw: "{no", values: {}, problem: { code: "NOT_JSON" } },
  ]);
});

test("fails for a file that is not there", async () => {
  const missing = (format: "csv" | "jsonl") =>
    readRecords(join(folder, "none"), fileFormatShape.parse({ format })).next();
  await expect(missing("csv")).rejects.toThrow(/ENOENT/);
  await expect(missing("jsonl")).rejects.toThrow(/ENOENT/);
});

test("a mapping that is wrong says each thing that is", () => {
  expect(() => parseMapping(fileFormatShape, "{")).toThrow(MappingError);
  expect(() => parseMapping(fileFormatShape, '{"format":"xls","colour":1}')).toThrow(/format.*\n.*colour/s);
});
