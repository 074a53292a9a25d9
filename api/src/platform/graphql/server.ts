import {
  ApolloServer,
  type ApolloServerPlugin,
  type GraphQLRequestListener,
  HeaderMap,
  type HTTPGraphQLHead,
} from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { unwrapResolverError } from "@apollo/server/errors";
import { type ExecutionResult, GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from "graphql";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Logger } from "pino";
import type { RequestContext } from "../context/index.ts";
import { codedError } from "../errors/index.ts";
import type { Admission, GraphQLBody } from "./admission.ts";
import { orAway } from "./away.ts";
import { jsonOnly, refusedBody } from "./json-only.ts";
import { asGateway, type Executor } from "./executor.ts";
import { LIMITS } from "./limits.ts";
import { type Metering, rateLimitHeader } from "./metering.ts";

/** What travels through Apollo with each operation. */
export interface OperationContext extends RequestContext {
  trusted: boolean;
  /** What came of running it. */
  outcome?: Promise<ExecutionResult>;
  requestId: string;
  /** Whether the document cannot be read, or does not fit the schema; Apollo copies the context, not what is in it. */
  found: { unfit: boolean };
}

export interface GraphQLServerSettings {
  schema: GraphQLSchema;
  executor: Executor;
  admission: Admission;
  metering: Metering;
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
 * A body that needs none of the checks of Apollo's HTTP door, which cost a tenth of a small answer's time: it was
 * read as JSON, so no simple form sent it, and its parts are of the right kinds. Anything else goes through that door.
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

/** The request in which an error came up, for the log. */
const requestOf = new WeakMap<object, string>();

const errorIn = (error: unknown): object => Object(unwrapResolverError(error)) as object;

/** An answer adds nothing to the head of its response. */
const PLAIN_HEAD: HTTPGraphQLHead = { headers: new HeaderMap() };

const operating = ({
  admission,
  metering,
  executor,
}: GraphQLServerSettings): ApolloServerPlugin<OperationContext> => {
  const listener: GraphQLRequestListener<OperationContext> = {
    didEncounterErrors: async ({ errors, contextValue }) => {
      for (const error of errors) requestOf.set(errorIn(error), contextValue.requestId);
    },
    parsingDidStart: async ({ contextValue }) => chargingFaults(metering, contextValue),
    validationDidStart: async ({ contextValue }) => chargingFaults(metering, contextValue),
    didResolveOperation: async ({ document, operation, operationName, request, contextValue, response }) => {
      if (operation?.operation === "subscription") {
        throw codedError("BAD_USER_INPUT", "Subscriptions are at /graphql/stream.", {
          http: { status: 400 },
        });
      }
      admission.allow(document, contextValue);
      const name = operation ? operationName : request.operationName;
      const charge = metering.admit(document, name, request.variables ?? {}, contextValue);
      const { extensions, standing } = charge instanceof Promise ? await charge : charge;
      contextValue.extensions = extensions;
      if (!standing) return;
      response.http.headers.set("ratelimit", rateLimitHeader(standing));
      response.http.headers.set("ratelimit-policy", standing.bucket.policy);
    },
    // Run here, an answer without errors passes by what Apollo does around its own execution. One with errors it
    // takes from the gateway, which hands out what came of this run, and tells them as all others.
    responseForOperation: async ({ document, request, contextValue }) => {
      contextValue.outcome = executor({
        document,
        operationName: request.operationName,
        variables: request.variables,
        contextValue,
      });
      const answer = await contextValue.outcome.catch(() => null);
      if (!answer || answer.errors) return null;
      const { extensions } = contextValue;
      const singleResult = extensions ? { data: answer.data, extensions } : { data: answer.data };
      return { http: PLAIN_HEAD, body: { kind: "single", singleResult: singleResult as never } };
    },
  };
  return { requestDidStart: async () => listener };
};

const chargingFaults =
  (metering: Metering, context: OperationContext) =>
  async (fault?: Error | readonly Error[]): Promise<void> => {
    if (!fault) return;
    context.found.unfit = true;
    metering.chargeRefused(context);
  };

/** Characters of a message, and places in a document: graphql repeats in them what it was sent, many times over. */
const MAX_MESSAGE = 500;
const MAX_LOCATIONS = 5;

const brief = ({ message, locations, ...rest }: GraphQLFormattedError): GraphQLFormattedError => ({
  message: message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE)}…` : message,
  ...(locations ? { locations: locations.slice(0, MAX_LOCATIONS) } : {}),
  ...rest,
});

/** A fault tells the client nothing but that there was one; the log keeps the reason. */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  logger: Logger,
): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  const code = formatted.extensions?.["code"];
  const isOurs = original instanceof GraphQLError && code !== "INTERNAL_SERVER_ERROR";
  if (isOurs) {
    const { http: _http, stacktrace: _stacktrace, ...extensions } = formatted.extensions ?? {};
    return { ...brief(formatted), extensions };
  }
  logger.error({ err: original, requestId: requestOf.get(errorIn(error)) }, "an operation failed");
  return {
    message: "Something broke on our side.",
    path: formatted.path,
    extensions: { code: "INTERNAL_SERVER_ERROR" },
  };
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
