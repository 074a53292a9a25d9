import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of real public data, which is never committed; undefined where this machine has none. */
export const dataFolder = process.env["SPORTELLO_DATA"];

/** Tells why the tests of a file are skipped, once. */
export function sayWhenSkipped(): void {
  if (!dataFolder) process.stderr.write("Skipped: SPORTELLO_DATA names no folder of real data.\n");
}

/** A file of the real data; missing, it fails the test rather than skipping it. */
export function dataFile(path: string): string {
  const file = join(dataFolder ?? "", path);
  if (!existsSync(file)) throw new Error(`${file} is missing: SPORTELLO_DATA names another folder?`);
  return file;
}

export const mappingFile = (name: string): string =>
  fileURLToPath(new URL(`mappings/${name}.json`, import.meta.url));
