export { holdPages } from "./held-pages.ts";
export { servePages } from "./pages.ts";
export { assertPortFree, PortInUseError } from "./port.ts";
export { createHttpServer } from "./server.ts";
