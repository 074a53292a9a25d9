import { createWriteStream } from "node:fs";
import { once } from "node:events";
import type { Rejected } from "../platform/records/index.ts";

/** Collects the rows that are left out in a CSV that a spreadsheet opens. */
export interface Report {
  add(rejected: Rejected): void;
  close(): Promise<void>;
}

/** @param tell says a reason in the reader's words */
export function openReport(
  path: string,
  heading: readonly string[],
  tell: (rejected: Rejected) => string,
): Report {
  const file = createWriteStream(path);
  const failed = once(file, "error").then(([error]) => {
    throw error;
  });
  failed.catch(() => undefined);
  const write = (cells: readonly (string | number)[]) => file.write(`${cells.map(cell).join(",")}\r\n`);
  write(heading);
  return {
    add: (rejected) => void write([rejected.row, tell(rejected), rejected.raw]),
    close: async () => {
      file.end();
      await Promise.race([once(file, "finish"), failed]);
    },
  };
}

/** A cell as RFC 4180 says; one that a spreadsheet would take for a formula is marked as text. */
function cell(value: string | number): string {
  const text = String(value);
  const safe = /^[=+@\t\r]|^-\D/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
