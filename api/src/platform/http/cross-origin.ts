import cors, { type FastifyCorsOptions } from "@fastify/cors";
import type { FastifyInstance } from "fastify";

/** Where a page of another origin may call us, as an app with a token or as anybody: never with our cookies. */
const OPEN: ReadonlySet<string> = new Set(["/graphql", "/graphql/stream"]);

const ANY_ORIGIN = {
  origin: "*",
  methods: ["POST"],
  allowedHeaders: ["authorization", "content-type", "accept"],
  exposedHeaders: ["www-authenticate", "retry-after", "ratelimit", "ratelimit-policy"],
  maxAge: 86_400,
};

declare module "fastify" {
  interface FastifyContextConfig {
    /** What @fastify/cors takes for one route instead of what holds for all. */
    cors?: FastifyCorsOptions;
  }
}

/** Lets apps that run in browsers reach GraphQL; all other doors stay of the same origin. */
export async function allowCrossOrigin(app: FastifyInstance): Promise<void> {
  await app.register(cors, { origin: false });
  app.addHook("onRoute", (route) => {
    if (OPEN.has(route.url)) route.config = { ...route.config, cors: ANY_ORIGIN };
  });
  // A browser asks first. Its question is answered before it comes here.
  for (const url of OPEN) app.options(url, async (_request, reply) => reply.callNotFound());
}
