import { randomUUID } from "node:crypto";
import compress from "@fastify/compress";
import cookie from "@fastify/cookie";
import cors from "@fastify/cors";
import helmet from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance } from "fastify";
import { collectDefaultMetrics, Histogram, Registry } from "prom-client";

/**
 * Gives a peer what a public service may not do without and ours has: cookies, CORS, security headers, request ids,
 * compression, a limit for each token, and metrics. Each from its best-kept package; the limit in memory, the cheapest.
 */
export async function equip(app: FastifyInstance): Promise<void> {
  await app.register(cookie);
  await app.register(cors, { origin: "*" });
  await app.register(helmet);
  await app.register(compress, { global: true, encodings: ["br", "gzip"], threshold: 1_024 });
  await app.register(rateLimit, {
    max: 1_000_000_000,
    timeWindow: "1 hour",
    keyGenerator: ({ headers, ip }) => headers.authorization ?? ip,
  });
  app.addHook("onRequest", (_request, reply, done) => {
    reply.header("x-request-id", randomUUID());
    done();
  });
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: "http_request_seconds",
    help: "Time of a request.",
    labelNames: ["route", "status"],
    registers: [registry],
  });
  app.addHook("onResponse", (request, reply, done) => {
    const labels = { route: request.routeOptions.url ?? "none", status: String(reply.statusCode) };
    requests.observe(labels, reply.elapsedTime / 1_000);
    done();
  });
  app.get("/metrics", async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  );
}
