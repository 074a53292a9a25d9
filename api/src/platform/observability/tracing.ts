import type { FastifyInstance } from "fastify";
import type { Executor } from "../graphql/index.ts";
import type { Job, Subscriber } from "../events/index.ts";

/** Spans of requests, operations, statements and jobs, sent where OTEL_EXPORTER_OTLP_ENDPOINT says. */
export interface Tracing {
  requests(app: FastifyInstance): void;
  executor(run: Executor): Executor;
  subscriber(one: Subscriber): Subscriber;
  job(one: Job): Job;
  /** Sends what is left, and lets go of the statements. */
  stop(): Promise<void>;
}

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
