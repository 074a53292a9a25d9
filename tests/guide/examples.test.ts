import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";

import { type Block, guideBlocks, type Language, LANGUAGES } from "./blocks.ts";
import { JOBS } from "./jobs.ts";
import { isThere, openWorkshop, type Workshop } from "./workshop.ts";

const url = inject("appUrl");
const blocks = await guideBlocks();
const examples = blocks.filter(({ kind }) => kind === "example");
const COMMANDS: Record<Language, string[]> = { sh: ["curl", "openssl"], ts: ["node"], python: ["python3"] };
const missing = new Set<Language>();
for (const language of LANGUAGES)
  for (const command of COMMANDS[language]) if (!(await isThere(command))) missing.add(language);

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop(blocks);
});
afterAll(() => workshop?.remove());

test("every job has an example in each language, and every example is run", () => {
  const jobs = Object.keys(JOBS);
  const wanted = jobs.flatMap((name) => LANGUAGES.map((language) => `${name} in ${language}`));
  expect(examples.map(({ name, language }) => `${name} in ${language}`).toSorted()).toEqual(
    wanted.toSorted(),
  );
});

test("the examples in TypeScript are strict", () => {
  expect(workshop.typeErrors()).toEqual([]);
});

// Each has people, cases, apps and ports of its own, so they may run side by side.
describe.concurrent.each(LANGUAGES)("in %s", (language) => {
  const ours = examples.filter((one) => one.language === language);
  test.skipIf(missing.has(language)).each(ours)("$name does its job", async (block: Block) => {
    for (const { prints, setting } of [JOBS[block.name] ?? []].flat()) {
      const { environment, ...rest } = (await setting?.(url, language)) ?? {};
      const printed = await workshop.run(block, { ...rest, environment: { SPORTELLO: url, ...environment } });
      expect(printed).toMatch(prints);
    }
  });
});
