import compress from "@fastify/compress";
import cookie from "@fastify/cookie";
import Fastify, {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  LogController,
} from "fastify";
import { GraphQLError } from "graphql";
import helmet from "helmet";
import type { Logger } from "pino";
import { allowCrossOrigin } from "./cross-origin.ts";
import { isUnavailable } from "../database/index.ts";
import { serviceUnavailable } from "../errors/index.ts";
import { PERMISSIONS } from "./permissions.ts";
import { requestIdOf } from "./request-id.ts";

export interface HttpSettings {
  logger: Logger;
  trustProxy?: string;
  /** True where people reach us over https. */
  secure: boolean;
  /** Answers whether requests can be served now. */
  ready(): Promise<boolean>;
}

/** Largest JSON body, in bytes: a case with long answers is under 20 KiB. */
const BODY_LIMIT = 128 * 1024;

/** The HTTP server with what every answer has in common: limits, security headers, compression, health. */
export async function createHttpServer(settings: HttpSettings): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: settings.logger as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: "requestId" }),
    bodyLimit: BODY_LIMIT,
    trustProxy: proxies(settings.trustProxy),
    forceCloseConnections: "idle",
    requestTimeout: 30_000,
    genReqId: requestIdOf,
  });
  await app.register(cookie);
  await allowCrossOrigin(app);
  const forPages = securityHeadersOf(settings.secure);
  const forData = dataHeadersOf(forPages);
  app.addHook("onRequest", (request, reply, done) => {
    reply.headers(request.routeOptions.config.onlyData ? forData : forPages);
    reply.header("x-request-id", request.id);
    done();
  });
  await app.register(compress, { global: true, encodings: ["br", "gzip"], threshold: 1_024 });
  app.setErrorHandler((error, request, reply) => {
    const refused = refusalOf(error);
    if (!refused) request.log.error({ err: error }, "a request failed");
    const { status, ...said } = refused ?? { status: 500, code: "INTERNAL_SERVER_ERROR" };
    if (status === 503) reply.header("retry-after", "2");
    return reply.code(status).header("cache-control", "no-store").send(said);
  });
  app.get("/healthz", async (_request, reply) =>
    reply.header("cache-control", "no-store").send({ status: "ok" }),
  );
  app.get("/readyz", async (_request, reply) => {
    const ready = await settings.ready();
    return reply
      .code(ready ? 200 : 503)
      .header("cache-control", "no-store")
      .send({ status: ready ? "ready" : "not ready" });
  });
  return app;
}

declare module "fastify" {
  interface FastifyContextConfig {
    /** Answers data for programs and never anything a browser shows: it needs fewer security headers. */
    onlyData?: boolean;
  }
}

/** Of the headers of pages, what an answer of data needs (OWASP REST Security Cheat Sheet, "Security Headers"). */
function dataHeadersOf(headers: Readonly<Record<string, string>>): Record<string, string> {
  const kept = ["strict-transport-security", "x-content-type-options", "cross-origin-resource-policy"];
  return {
    ...Object.fromEntries(Object.entries(headers).filter(([name]) => kept.includes(name))),
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  };
}

/** Helmet's headers, which are the same for every answer: asked for once instead of worked out each time. */
function securityHeadersOf(secure: boolean): Record<string, string> {
  const headers: Record<string, string> = { "permissions-policy": PERMISSIONS };
  const answer = {
    setHeader: (name: string, value: string) => void (headers[name.toLowerCase()] = value),
    removeHeader: (name: string) => void delete headers[name.toLowerCase()],
  };
  const protect = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        scriptSrcAttr: ["'none'"],
        styleSrc: ["'self'"],
        connectSrc: ["'self'"],
        fontSrc: ["'self'"],
        workerSrc: ["'self'"],
        manifestSrc: ["'self'"],
        frameSrc: ["'none'"],
        imgSrc: ["'self'", "blob:", "data:"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(secure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    hsts: secure ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: "same-origin" },
    crossOriginEmbedderPolicy: false,
  });
  protect({} as never, answer as never, (error?: unknown) => {
    if (error) throw error as Error;
  });
  return headers;
}

type Trust = boolean | string[] | ((address: string, hop: number) => boolean);

function proxies(value: string | undefined): Trust {
  if (!value) return false;
  const count = /^\d+$/.test(value) ? Number(value) : null;
  if (count !== null) return (_address, hop) => hop < count;
  return value.split(",").map((address) => address.trim());
}

/** What may be said of an error: that of a refusal. A fault tells the client nothing but that there was one. */
function refusalOf(thrown: unknown): { status: number; code: string; message: string } | null {
  const error = isUnavailable(thrown) ? serviceUnavailable() : thrown;
  if (!(error instanceof Error)) return null;
  const { message } = error;
  if (error instanceof GraphQLError) {
    const { code, http } = error.extensions as { code?: string; http?: { status?: number } };
    return code && http?.status ? { status: http.status, code, message } : null;
  }
  const { statusCode = 500, code = "BAD_REQUEST" } = error as Partial<FastifyError>;
  return statusCode < 500 ? { status: statusCode, code, message } : null;
}
