import { defineConfig } from "vitest/config";

/**
 * browser: the tools themselves; files: what is shipped beside the code; contract: the built app over HTTP; faults: what
 * goes wrong under load, in short; e2e: the built app in a real browser and the examples of the guide, one app for all
 * files and one file at a time; attack: the built app against whoever means harm, one app for all files; real-data: imports
 * of real public files, where SPORTELLO_DATA names their folder.
 */
export default defineConfig({
  test: {
    fileParallelism: false,
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
        test: { name: "files", include: ["docker/**/*.test.ts", "publication/**/*.test.ts"] },
      },
      { extends: true, test: { name: "contract", include: ["contract/**/*.test.ts"], testTimeout: 60_000 } },
      { extends: true, test: { name: "faults", include: ["faults/**/*.test.ts"] } },
      {
        extends: true,
        test: {
          name: "attack",
          include: ["attack/**/*.test.ts"],
          globalSetup: ["attack/stand.ts"],
          testTimeout: 30_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: "real-data",
          include: ["real-data/**/*.test.ts"],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["{e2e,guide}/**/*.test.ts"],
          globalSetup: ["testkit/one-app.ts"],
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
