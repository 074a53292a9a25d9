import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { guidePlugin } from "./build/guide-plugin.ts";
import { messagesPlugin } from "./build/messages-plugin.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Where `npm run dev` finds the api. */
const API = `http://localhost:${process.env["PORT"] ?? "4000"}`;

export default defineConfig({
  plugins: [messagesPlugin(here("./src")), guidePlugin(here("../schema/guide"))],
  server: {
    port: 5173,
    proxy: Object.fromEntries(["/graphql", "/uploads", "/files", "/healthz"].map((path) => [path, API])),
  },
});
