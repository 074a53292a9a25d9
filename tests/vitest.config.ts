import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What takes longest, first: begun last, it would keep one processor waiting for the other. */
const LONG = ["accessibility", "examples", "backup", "main-job", "faults", "cases", "chapters", "shutdown"];

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const found = LONG.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return found === -1 ? LONG.length : found;
    };
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other));
  }
}

/**
 * browser: the tools themselves; files: what is shipped beside the code, and every language; contract: the built app over HTTP; faults: what
 * goes wrong under load, in short; e2e: the built app in a real browser and the examples of the guide, one app for all
 * files; attack: the built app against whoever means harm, one app for all files and one file at a time, because they read
 * its log and its memory; real-data: imports of real public files, where SPORTELLO_DATA names their folder. Elsewhere two
 * files run at a time; bars in time follow the load.
 */
export default defineConfig({
  test: {
    maxWorkers: 2,
    sequence: { sequencer: LongFirst },
    projects: [
      {
        extends: true,
        test: {
          name: "browser",
          include: ["browser/**/*.test.ts", "audit/**/*.test.ts"],
          testTimeout: 30_000,
          hookTimeout: 90_000,
        },
      },
      {
        extends: true,
        test: {
          name: "files",
          include: ["{docker,languages,publication}/**/*.test.ts"],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "contract",
          include: ["contract/**/*.test.ts"],
          globalSetup: ["testkit/prepare-town.ts"],
          testTimeout: 60_000,
        },
      },
      { extends: true, test: { name: "faults", include: ["faults/**/*.test.ts"] } },
      {
        extends: true,
        test: {
          name: "attack",
          include: ["attack/**/*.test.ts"],
          globalSetup: ["testkit/prepare-town.ts", "attack/stand.ts"],
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: "real-data",
          include: ["real-data/**/*.test.ts"],
          globalSetup: ["testkit/prepare-town.ts"],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["{e2e,guide}/**/*.test.ts"],
          globalSetup: ["testkit/prepare-town.ts", "testkit/one-app.ts"],
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
