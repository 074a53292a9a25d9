import { defineConfig, mergeConfig } from "vitest/config";
import viteConfig from "./vite.config.ts";

export default mergeConfig(
  viteConfig,
  defineConfig({ test: { include: ["{src,build}/**/*.test.{ts,tsx}"] } }),
);
