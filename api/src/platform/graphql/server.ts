import { ApolloServer, HeaderMap, type HTTPGraphQLHead } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { GraphQLError, type GraphQLSchema } from "graphql";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Logger } from "pino";
import type { RequestContext } from "../context/index.ts";
import type { GraphQLBody } from "./admission.ts";
import { orAway } from "./away.ts";
import { asGateway } from "./executor.ts";
import { jsonOnly, refusedBody } from "./json-only.ts";
import { LIMITS } from "./limits.ts";
import { type Operating, operating, type OperationContext } from "./operating.ts";
import { formatError } from "./told-error.ts";

export interface GraphQLServerSettings extends Operating {
  schema: GraphQLSchema;
  logger: Logger;
  production: boolean;
  /** Told the code of every error that is answered. */
  onError?(code: unknown): void;
  /** Resolves who asks; errors here are answered as GraphQL errors. */
  contextOf(request: FastifyRequest, reply: FastifyReply): Promise<RequestContext>;
}

/** Serves the schema at POST /graphql through Apollo Server, behind the admission. */
export async function serveGraphQL(
  app: FastifyInstance,
  settings: GraphQLServerSettings,
): Promise<ApolloServer<OperationContext>> {
  const server = new ApolloServer<OperationContext>({
    gateway: asGateway(settings.schema),
    introspection: true,
    persistedQueries: false,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    stopOnTerminationSignals: false,
    logger: settings.logger,
    formatError: (formatted, error) => {
      const told = formatError(formatted, error, settings.logger);
      settings.onError?.(told.extensions?.["code"]);
      return told;
    },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      operating(settings),
    ],
  });
  await server.start();

  app.post(
    "/graphql",
    { config: { onlyData: true }, onRequest: jsonOnly, errorHandler: refusedBody },
    async (request: Carrier, reply) => {
      const body = (request.body ?? {}) as GraphQLBody;
      const sent = Array.isArray(body) ? body : await admitted(body, request, reply, settings);
      const context = request[CONTEXT];
      const mediaType = MEDIA_TYPES.get(request.headers.accept);
      if (mediaType && isUsual(sent) && context && !(context instanceof Error)) {
        const answer = await server.executeOperation<OperationContext>(sent, { contextValue: context });
        if (answer.body.kind === "single") {
          answer.http.headers.set("content-type", mediaType);
          return send(reply, answer.http, JSON.stringify(answer.body.singleResult), context);
        }
      }
      const response = await server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: "POST", headers: headersOf(request), search: "", body: sent },
        context: async () => contextOf(request),
      });
      if (response.body.kind !== "complete") throw new Error("Incremental delivery is not offered");
      return send(reply, response, response.body.string, context);
    },
  );
  // Queries only, as Apollo sees to. A cookie's session may name trusted documents, and nobody else reads the answer.
  app.get("/graphql", async (request: Carrier, reply) => {
    const sent = await admitted(request.query as GraphQLBody, request, reply, settings);
    const headers = headersOf(request).set("apollo-require-preflight", "true");
    const search = `?${new URLSearchParams(sent as Record<string, string>)}`;
    const response = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: "GET", headers, search, body: {} },
      context: async () => contextOf(request),
    });
    if (response.body.kind !== "complete") throw new Error("Incremental delivery is not offered");
    return send(reply, response, response.body.string, request[CONTEXT]);
  });
  return server;
}

const JSON_TYPE = "application/json; charset=utf-8";
/** What nearly everybody accepts, and gets; any other wish is left to Apollo's negotiation. */
const MEDIA_TYPES = new Map<string | undefined, string>([
  [undefined, JSON_TYPE],
  ["*/*", JSON_TYPE],
  ["application/json", JSON_TYPE],
  ["application/graphql-response+json", "application/graphql-response+json; charset=utf-8"],
]);

/**
 * A body that needs none of the checks of Apollo's HTTP door: it was read as JSON, so no simple form sent it, and its
 * parts are of the right kinds. Anything else goes through that door, which takes longer.
 */
const isUsual = (body: object): body is { query: string; variables?: Record<string, unknown> } =>
  !Array.isArray(body) &&
  Object.entries(body).every(([key, value]) =>
    key === "query" || key === "operationName"
      ? typeof value === "string"
      : key === "variables" && typeof value === "object" && value !== null && !Array.isArray(value),
  );

const CONTEXT = Symbol("context");
type Carrier = FastifyRequest & { [CONTEXT]?: OperationContext | Error };

/** The body Apollo is given: the query's text in place of a document's id. Refusals come out of the context. */
async function admitted(
  body: GraphQLBody,
  request: Carrier,
  reply: FastifyReply,
  settings: GraphQLServerSettings,
): Promise<object> {
  try {
    const context = await settings.contextOf(request, reply);
    const { query, trusted } = settings.admission.documentOf(body, context);
    request[CONTEXT] = Object.assign(context, { trusted, requestId: request.id, found: { unfit: false } });
    settings.metering.assertOpen(context);
    // Apollo refuses an undefined operation name, so what was left out stays out.
    const { documentId: _, ...sent } = body;
    return { ...sent, query };
  } catch (error) {
    request[CONTEXT] = orAway(error) as Error;
    return { query: "{ __typename }" };
  }
}

function contextOf(request: Carrier): OperationContext {
  const context = request[CONTEXT];
  if (!context)
    throw new GraphQLError("Send one operation at a time.", {
      extensions: { code: "BAD_REQUEST", http: { status: 400 } },
    });
  if (context instanceof Error) throw context;
  return context;
}

function headersOf(request: FastifyRequest): HeaderMap {
  const headers = new HeaderMap();
  for (const [key, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(key, Array.isArray(value) ? value.join(", ") : value);
  }
  return headers;
}

/** Who accepts `application/json` gets 200 for a document that is unfit, as GraphQL over HTTP has it (section 6.4.1). */
function send(
  reply: FastifyReply,
  head: HTTPGraphQLHead,
  text: string,
  context: OperationContext | Error | undefined,
): FastifyReply {
  const unfit =
    context &&
    "found" in context &&
    context.found.unfit &&
    head.headers.get("content-type")?.startsWith(JSON_TYPE);
  reply.code(unfit ? 200 : (head.status ?? 200));
  for (const [key, value] of head.headers) reply.header(key, value);
  reply.header("cache-control", "no-store");
  return reply.send(text);
}
