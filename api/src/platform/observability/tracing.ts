import type { Tracing } from "./spans.ts";

/**
 * Starts tracing where an endpoint is named. Elsewhere nothing of OpenTelemetry is even loaded, so that it costs
 * nothing.
 */
export async function startTracing(settings: {
  endpoint: string | undefined;
  service: string;
}): Promise<Tracing | null> {
  if (settings.endpoint === undefined) return null;
  const { openTelemetry } = await import("./open-telemetry.ts");
  return openTelemetry({ endpoint: settings.endpoint, service: settings.service });
}
