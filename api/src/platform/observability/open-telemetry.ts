import {
  context,
  propagation,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
  type Tracer,
} from "@opentelemetry/api";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { resourceFromAttributes } from "@opentelemetry/resources";
import { BatchSpanProcessor, NodeTracerProvider } from "@opentelemetry/sdk-trace-node";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { getOperationAST } from "graphql";
import { traceStatements } from "./statements.ts";
import type { Tracing } from "./spans.ts";

/** OpenTelemetry over OTLP/HTTP. Names and attributes follow its semantic conventions, and hold nothing personal. */
export function openTelemetry({ endpoint, service }: { endpoint: string; service: string }): Tracing {
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, "")}/v1/traces` });
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ "service.name": service }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  // W3C trace context, and async hooks that carry it: both are the provider's own defaults.
  provider.register();
  const tracer = trace.getTracer("sportello");
  const letGo = traceStatements(tracer);
  return {
    requests: (app) => traceRequests(app, tracer),
    executor: (run) => (operation) => {
      const found = getOperationAST(operation.document, operation.operationName);
      // Names of other people's documents are their own words: only those of ours are told.
      const name = operation.contextValue.trusted ? (found?.name?.value ?? "unnamed") : "free-form";
      const attributes = {
        "graphql.operation.type": found?.operation ?? "query",
        "graphql.operation.name": name,
      };
      return spanned(tracer, `graphql ${name}`, SpanKind.INTERNAL, attributes, () => run(operation));
    },
    subscriber: (one) => ({
      ...one,
      handle: (event, tx) =>
        spanned(
          tracer,
          `event ${one.name}`,
          SpanKind.CONSUMER,
          { "messaging.operation.name": event.type },
          () => one.handle(event, tx),
        ),
    }),
    job: (one) => ({
      ...one,
      run: (database) => spanned(tracer, `job ${one.name}`, SpanKind.INTERNAL, {}, () => one.run(database)),
    }),
    stop: async () => {
      letGo();
      await provider.shutdown();
      trace.disable();
      context.disable();
      propagation.disable();
    },
  };
}

function traceRequests(app: FastifyInstance, tracer: Tracer): void {
  const spans = new WeakMap<FastifyRequest, Span>();
  app.addHook("onRequest", (request, _reply, done) => {
    const parent = propagation.extract(ROOT_CONTEXT, request.headers);
    const route = request.routeOptions.url ?? "none";
    const attributes = {
      "http.request.method": request.method,
      "http.route": route,
      "request.id": request.id,
    };
    const span = tracer.startSpan(
      `${request.method} ${route}`,
      { kind: SpanKind.SERVER, attributes },
      parent,
    );
    spans.set(request, span);
    context.with(trace.setSpan(parent, span), done);
  });
  app.addHook("onResponse", (request, reply, done) => {
    const span = spans.get(request);
    span?.setAttribute("http.response.status_code", reply.statusCode);
    if (reply.statusCode >= 500) span?.setStatus({ code: SpanStatusCode.ERROR });
    span?.end();
    done();
  });
}

async function spanned<Result>(
  tracer: Tracer,
  name: string,
  kind: SpanKind,
  attributes: Record<string, string>,
  work: () => Promise<Result>,
): Promise<Result> {
  return tracer.startActiveSpan(name, { kind, attributes }, async (span) => {
    try {
      return await work();
    } catch (error) {
      // The message of an error may quote what somebody wrote.
      span.setStatus({ code: SpanStatusCode.ERROR, message: error instanceof Error ? error.name : "error" });
      throw error;
    } finally {
      span.end();
    }
  });
}
