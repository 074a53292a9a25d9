import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** The records of a JSONL file, packed or not; null where the file is absent. */
export function linesOf<Line>(file: string | URL): Line[] | null {
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  const text = String(file).endsWith(".gz") ? gunzipSync(bytes).toString() : bytes.toString();
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Line);
}
