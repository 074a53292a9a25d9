import { defineConfig } from "vitest/config";

/**
 * browser: the tools themselves; contract: the built app through HTTP; e2e: the built app in a real browser,
 * one app and one file at a time.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "browser",
          include: ["browser/**/*.test.ts"],
          testTimeout: 30_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
