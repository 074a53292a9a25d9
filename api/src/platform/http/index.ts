export { closeGently } from "./close-gently.ts";
export { holdPages } from "./held-pages.ts";
export { servePages } from "./pages.ts";
export { assertPortFree, PortInUseError } from "./port.ts";
export { serveSecurityTxt } from "./security-txt.ts";
export { createHttpServer } from "./server.ts";
