import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
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

/**
 * Answers what is refused before there is an operation (too large, no JSON, another media type) as GraphQL answers
 * errors, so that a client needs one way of reading them. Faults are left to the handler of all doors.
 */
export function refusedBody(error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  const { code, http } = error instanceof GraphQLError ? error.extensions : {};
  const status = (http as { status?: number } | undefined)?.status ?? error.statusCode ?? 500;
  if (status >= 500) throw error;
  const answer = { errors: [{ message: error.message, extensions: { code: code ?? "BAD_REQUEST" } }] };
  reply.code(status).header("cache-control", "no-store").send(answer);
}
