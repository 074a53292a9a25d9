import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";

/** Name → value of every custom property in a style sheet. */
function propertiesOf(file: string | URL): Map<string, string> {
  const found = readFileSync(file, "utf8").matchAll(/(--it-[\w-]+):\s*([^;]+);/g);
  return new Map([...found].map(([, name = "", value = ""]) => [name, value]));
}

test("the Italian design tokens we copied are those of the package", () => {
  const theirs = propertiesOf(
    createRequire(import.meta.url).resolve("design-tokens-italia/dist/css/variables.css"),
  );
  const ours = propertiesOf(new URL("../src/styles/italia.css", import.meta.url));
  expect(ours.size).toBeGreaterThan(20);
  for (const [name, value] of ours) expect([name, value]).toEqual([name, theirs.get(name)]);
});
