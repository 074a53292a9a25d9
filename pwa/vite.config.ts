import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { messagesPlugin } from "./build/messages-plugin.ts";

/** Where `npm run dev` finds the api. */
const API = `http://localhost:${process.env["PORT"] ?? "4000"}`;

export default defineConfig({
  plugins: [messagesPlugin(fileURLToPath(new URL("./src", import.meta.url)))],
  server: {
    port: 5173,
    proxy: Object.fromEntries(["/graphql", "/uploads", "/files", "/healthz"].map((path) => [path, API])),
  },
});
