import type { FastifyRequest } from "fastify";
import { GraphQLError } from "graphql";

const JSON_BODY = /^application\/json *(;|$)/i;

/**
 * Lets in what is sent as JSON. A page of another origin can make a browser send forms and plain text with our cookie,
 * but JSON only where we said before that it may, and we never do.
 * @throws GraphQLError BAD_REQUEST
 */
export async function jsonOnly({ headers }: FastifyRequest): Promise<void> {
  if (JSON_BODY.test(headers["content-type"] ?? "")) return;
  throw new GraphQLError("Send the operation as JSON, with `content-type: application/json`.", {
    extensions: { code: "BAD_REQUEST", http: { status: 415 } },
  });
}
