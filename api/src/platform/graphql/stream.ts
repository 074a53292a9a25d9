import type { ServerResponse } from "node:http";
import {
  parse,
  getOperationAST,
  validate,
  type ExecutionArgs,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  GraphQLError,
} from "graphql";
import type { OperationArgs, OperationResult, Response } from "graphql-sse";
import { createHandler } from "graphql-sse/lib/use/fastify";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { RequestContext } from "../context/index.ts";
import { type OpenStreams, rateLimitHeader } from "../rates/index.ts";
import type { Admission, GraphQLBody } from "./admission.ts";
import { orAway } from "./away.ts";
import { jsonOnly } from "./json-only.ts";
import { LIMITS } from "./limits.ts";
import { nameOf } from "./operation-name.ts";
import type { Metering } from "./metering.ts";
import { storable } from "./storable.ts";

/** Characters of what graphql says of a document: it repeats what it was sent. */
const MAX_MESSAGE = 500;

interface StreamSettings {
  schema: GraphQLSchema;
  admission: Admission;
  metering: Metering;
  streams: OpenStreams;
  contextOf(request: FastifyRequest, reply: FastifyReply): Promise<RequestContext>;
}

/**
 * Serves operations as server-sent events at POST /graphql/stream (graphql-sse, distinct connections), through
 * the same admission as /graphql.
 */
export function serveStream(app: FastifyInstance, settings: StreamSettings): void {
  const replies = new WeakMap<FastifyRequest, FastifyReply>();
  const running = new WeakMap<FastifyRequest, ExecutionArgs>();
  const open = new Set<ServerResponse>();
  // Ended without `complete`: a client takes that for a lost connection, comes back to another process and resumes.
  app.addHook("preClose", async () => {
    for (const response of open) response.end();
  });
  const handler = createHandler({
    schema: settings.schema,
    onSubscribe: async (request, params) => {
      try {
        const raw = request.raw as FastifyRequest;
        const reply = replies.get(raw);
        if (!reply) throw new Error("A stream without an answer");
        const result = await argumentsOf({ ...(raw.body as object), ...params }, raw, reply, settings);
        if ("document" in result) running.set(raw, result);
        return result as OperationResult | OperationArgs<undefined>;
      } catch (thrown) {
        const error = orAway(thrown);
        if (!(error instanceof GraphQLError)) throw error;
        const { status } = (error.extensions["http"] ?? {}) as { status?: number };
        return status === 429 ? tooMuch(error) : refusal([error]);
      }
    },
    onNext: async (_connection, request, result) => {
      const operation = running.get(request.raw as FastifyRequest);
      if (!operation) return undefined;
      const context = operation.contextValue as RequestContext;
      await context.principal.accesses?.record(nameOf(operation.document, operation.operationName));
      // The first answer of a stream says what it costs.
      const { extensions } = context;
      context.extensions = undefined;
      return extensions && { ...(result as ExecutionResult), extensions };
    },
  });
  app.post("/graphql/stream", { onRequest: jsonOnly }, async (request, reply) => {
    replies.set(request, reply);
    const body = request.body as GraphQLBody | null;
    // graphql-sse leaves a body that is none without an answer, or answers it without a code.
    if (!isOperation(body)) {
      return reply.code(400).send({ errors: [{ message: UNFIT, extensions: { code: "BAD_USER_INPUT" } }] });
    }
    // graphql-sse asks for a query; ours may be named by id, and is put in its place by the admission.
    if (typeof body.documentId === "string") body.query = "{ __typename }";
    reply.header("cache-control", "no-store");
    open.add(reply.raw);
    reply.raw.once("close", () => open.delete(reply.raw));
    await handler(request, reply);
    return reply;
  });
}

const UNFIT = "Send one operation: `query` or `documentId`, and `variables` as an object.";

function isOperation(body: GraphQLBody | null): body is GraphQLBody {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return false;
  const { query, documentId, variables, operationName } = body;
  return (
    (typeof query === "string" || typeof documentId === "string") &&
    (variables == null || (typeof variables === "object" && !Array.isArray(variables))) &&
    (operationName == null || typeof operationName === "string")
  );
}

async function argumentsOf(
  body: GraphQLBody,
  request: FastifyRequest,
  reply: FastifyReply,
  { schema, admission, metering, streams, contextOf }: StreamSettings,
): Promise<ExecutionArgs | ExecutionResult> {
  const context = await contextOf(request, reply);
  const { query, trusted } = admission.documentOf(body, context);
  context.trusted = trusted;
  metering.assertOpen(context);
  const document = parsed(query, () => metering.chargeRefused(context));
  const operationName = typeof body.operationName === "string" ? body.operationName : undefined;
  const variables = storable((body.variables ?? {}) as Record<string, unknown>);
  const errors = trusted ? [] : validate(schema, document);
  if (errors.length > 0) {
    metering.chargeRefused(context);
    return refusal(errors.map((error) => coded(error, "GRAPHQL_VALIDATION_FAILED")));
  }
  admission.allow(document, context);
  const { extensions, standing } = await metering.admit(document, operationName, variables, context);
  context.extensions = extensions;
  if (standing) {
    reply.header("ratelimit", rateLimitHeader(standing)).header("ratelimit-policy", standing.bucket.policy);
  }
  if (getOperationAST(document, operationName)?.operation === "subscription") {
    const leave = streams.enter(context);
    reply.raw.once("close", leave);
    if (reply.raw.destroyed) leave();
  }
  return { schema, document, operationName, variableValues: variables, contextValue: context };
}

function parsed(query: string, refused: () => void): DocumentNode {
  try {
    return parse(query, { maxTokens: LIMITS.tokens });
  } catch (error) {
    refused();
    throw error instanceof GraphQLError ? coded(error, "GRAPHQL_PARSE_FAILED") : error;
  }
}

/** With the code that Apollo gives such an error at /graphql. */
const coded = ({ message }: GraphQLError, code: string): GraphQLError =>
  new GraphQLError(message.slice(0, MAX_MESSAGE), { extensions: { code } });

/** A refusal that says when, or what, to do instead: with its status, so that no stream is opened for it. */
function tooMuch({ message, extensions: { http, ...extensions } }: GraphQLError): Response {
  const { headers = [] } = http as { headers?: Iterable<[string, string]> };
  return [
    JSON.stringify({ errors: [{ message, extensions }] }),
    {
      status: 429,
      statusText: "Too Many Requests",
      headers: { ...Object.fromEntries(headers), "content-type": "application/json; charset=utf-8" },
    },
  ];
}

/** What refuses an operation before it runs. Without `data` graphql-sse takes it for no result, and hides the reason. */
const refusal = (errors: readonly GraphQLError[]): ExecutionResult => ({
  data: null,
  errors: errors.map(
    ({ message, extensions: { http: _http, ...extensions } }) => new GraphQLError(message, { extensions }),
  ),
});
