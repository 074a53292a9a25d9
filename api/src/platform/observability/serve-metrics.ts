import { timingSafeEqual } from "node:crypto";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Metrics } from "./metrics.ts";

/** Opens GET /metrics for this machine, or for whoever brings the token, and times every request. */
export function serveMetrics(app: FastifyInstance, metrics: Metrics, token?: string): void {
  app.addHook("onResponse", (request, reply, done) => {
    metrics.request(request.routeOptions.url ?? "none", reply.statusCode, reply.elapsedTime);
    done();
  });
  app.get("/metrics", async (request, reply) => {
    if (!(token === undefined ? isOfThisMachine(request) : brings(request, token))) {
      return reply.code(404).header("cache-control", "no-store").send({ code: "NOT_FOUND" });
    }
    return reply
      .header("cache-control", "no-store")
      .type(metrics.registry.contentType)
      .send(await metrics.registry.metrics());
  });
}

/** Straight from a loopback address: what any proxy sends us came from elsewhere. */
function isOfThisMachine({ socket, headers }: FastifyRequest): boolean {
  const isForwarded = ["forwarded", "x-forwarded-for", "x-real-ip", "via"].some(
    (name) => headers[name] !== undefined,
  );
  return !isForwarded && /^(::ffff:)?127\.|^::1$/.test(socket.remoteAddress ?? "");
}

function brings({ headers }: FastifyRequest, token: string): boolean {
  const sent = Buffer.from(headers.authorization ?? "");
  const wanted = Buffer.from(`Bearer ${token}`);
  return sent.length === wanted.length && timingSafeEqual(sent, wanted);
}
