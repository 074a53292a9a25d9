import cors from "@fastify/cors";
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
const NO_OTHER_ORIGIN = { origin: false };

/** Lets apps that run in browsers reach GraphQL; all other doors stay of the same origin. */
export async function allowCrossOrigin(app: FastifyInstance): Promise<void> {
  await app.register(cors, {
    delegator: ({ url }, done) =>
      done(null, OPEN.has(url.split("?")[0] ?? "") ? ANY_ORIGIN : NO_OTHER_ORIGIN),
  });
}
