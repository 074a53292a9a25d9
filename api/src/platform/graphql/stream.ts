import type { ServerResponse } from "node:http";
import {
  parse,
  validate,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLSchema,
  GraphQLError,
} from "graphql";
import type { OperationArgs, OperationResult } from "graphql-sse";
import { createHandler } from "graphql-sse/lib/use/fastify";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { RequestContext } from "../context/index.ts";
import type { Admission, GraphQLBody } from "./admission.ts";
import { orAway } from "./away.ts";
import { LIMITS } from "./cost.ts";
import { nameOf } from "./operation-name.ts";
import { storable } from "./storable.ts";

interface StreamSettings {
  schema: GraphQLSchema;
  admission: Admission;
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
        const result = await argumentsOf(
          { ...(raw.body as object), ...params },
          await settings.contextOf(raw, reply),
          settings,
        );
        if ("document" in result) running.set(raw, result);
        return result as OperationResult | OperationArgs<undefined>;
      } catch (thrown) {
        const error = orAway(thrown);
        if (error instanceof GraphQLError) return refusal([error]);
        throw error;
      }
    },
    onNext: async (_connection, request) => {
      const operation = running.get(request.raw as FastifyRequest);
      const context = operation?.contextValue as RequestContext | undefined;
      if (operation)
        await context?.principal.accesses?.record(nameOf(operation.document, operation.operationName));
    },
  });
  app.post("/graphql/stream", async (request, reply) => {
    replies.set(request, reply);
    const body = request.body as GraphQLBody | null;
    // graphql-sse asks for a query; ours may be named by id, and is put in its place by the admission.
    if (body && typeof body === "object" && typeof body.documentId === "string")
      body.query = "{ __typename }";
    reply.header("cache-control", "no-store");
    open.add(reply.raw);
    reply.raw.once("close", () => open.delete(reply.raw));
    await handler(request, reply);
  });
}

async function argumentsOf(
  body: GraphQLBody,
  context: RequestContext,
  { schema, admission }: StreamSettings,
): Promise<ExecutionArgs | ExecutionResult> {
  const { query, trusted } = admission.documentOf(body, context);
  const document = parse(query, { maxTokens: LIMITS.tokens });
  const operationName = typeof body.operationName === "string" ? body.operationName : undefined;
  const variables = storable((body.variables ?? {}) as Record<string, unknown>);
  if (!trusted) {
    const errors = validate(schema, document);
    if (errors.length > 0) return refusal(errors);
    admission.measured(document, operationName, variables);
  }
  admission.allow(document, context.principal);
  return { schema, document, operationName, variableValues: variables, contextValue: context };
}

/** What refuses an operation before it runs. Without `data` graphql-sse takes it for no result, and hides the reason. */
const refusal = (errors: readonly GraphQLError[]): ExecutionResult => ({
  data: null,
  errors: errors.map(
    ({ message, extensions: { http: _http, ...extensions } }) => new GraphQLError(message, { extensions }),
  ),
});
