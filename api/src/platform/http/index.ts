export { servePages } from "./pages.ts";
export { createHttpServer } from "./server.ts";
