export { Metrics } from "./metrics.ts";
export { serveMetrics } from "./serve-metrics.ts";
export { startTracing } from "./tracing.ts";
export { watched } from "./watched.ts";
