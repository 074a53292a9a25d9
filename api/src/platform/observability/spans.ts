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
