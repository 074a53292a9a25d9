import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { defineConfig } from "vitest/config";

const graphql = dirname(createRequire(import.meta.url).resolve("graphql/package.json"));

export default defineConfig({
  resolve: {
    // One file for everybody: with two copies of graphql in a process its types do not know each other.
    alias: [{ find: /^graphql$/, replacement: join(graphql, "index.js") }],
  },
  test: {
    include: ["src/**/*.test.ts"],
    globalSetup: ["src/testing/global-setup.ts"],
    pool: "forks",
    // Two processes, each of which loads the app once for all its files: to load it takes longer than most files.
    isolate: false,
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
