import { readFileSync } from "node:fs";

/** The rows of a CSV file by column: a reader of its own, so that the import is not checked by itself. */
export function rowsOf(file: string, delimiter: string): Record<string, string>[] {
  const records: string[][] = [];
  let record: string[] = [];
  let field = "";
  let quoted = false;
  const text = readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  const endField = () => {
    record.push(field.trim());
    field = "";
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? "";
    if (quoted) {
      if (sign !== '"') field += sign;
      else if (text[at + 1] === '"') field += text[++at] ?? "";
      else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === delimiter) endField();
    else if (sign === "\n") {
      endField();
      records.push(record);
      record = [];
    } else if (sign !== "\r") field += sign;
  }
  if (field !== "" || record.length > 0) records.push([...record, field.trim()]);
  const [heading = [], ...rows] = records;
  return rows.map((row) => Object.fromEntries(heading.map((name, index) => [name, row[index] ?? ""])));
}

/** How many of each, as sorted lines `KEY count`. */
export function countBy<Row>(rows: readonly Row[], key: (row: Row) => string): [string, number][] {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}
