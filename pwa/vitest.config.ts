import { defineConfig, mergeConfig } from "vitest/config";
import viteConfig from "./vite.config.ts";

/** What the server bundle knows of a client build, for tests that need none. */
const CLIENT_ASSETS = {
  begin: "/assets/begin.js",
  script: "/assets/main.js",
  entry: { scripts: ["/assets/main.js", "/assets/page.js"], styles: [], files: [] },
  fonts: [],
  scriptFonts: {},
  pages: {},
  messages: {},
};

export default mergeConfig(
  viteConfig,
  defineConfig({
    define: { __CLIENT_ASSETS__: JSON.stringify(CLIENT_ASSETS) },
    // As many as the smallest machine has processors: of two the runner would use one.
    test: { include: ["{src,build}/**/*.test.{ts,tsx}"], maxWorkers: 2 },
  }),
);
