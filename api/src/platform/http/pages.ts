import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import fastifyStatic from "@fastify/static";
import { parse, type DocumentNode, GraphQLError } from "graphql";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { RenderModule, RenderQuery } from "@sportello/schema";
import type { RequestContext } from "../context/index.ts";
import type { Executor, Metering, TrustedDocuments } from "../graphql/index.ts";

/** The pwa's build, found by path: its source is never imported. Same depth from src and from dist. */
const BUILD = fileURLToPath(new URL("../../../../pwa/dist", import.meta.url));

const YEAR = 31_536_000;

/** Headers that speak to documents alone: on scripts, styles and fonts they are dead weight, some 600 bytes on each of thirty. */
const FOR_DOCUMENTS = [
  "content-security-policy",
  "cross-origin-opener-policy",
  "origin-agent-cluster",
  "permissions-policy",
  "referrer-policy",
  "x-dns-prefetch-control",
  "x-download-options",
  "x-frame-options",
  "x-permitted-cross-domain-policies",
  "x-xss-protection",
];

export interface PagesSettings {
  executor: Executor;
  documents: TrustedDocuments;
  metering: Metering;
  contextOf(request: FastifyRequest, reply: FastifyReply): Promise<RequestContext>;
}

/**
 * Serves the built PWA: hashed assets for ever, the explorer of the API, and every page rendered by the pwa's own
 * server bundle.
 */
export async function servePages(app: FastifyInstance, settings: PagesSettings): Promise<void> {
  const entry = join(BUILD, "server", "entry.js");
  if (!existsSync(entry)) {
    app.log.warn("the PWA is not built: only the API is served");
    return;
  }
  const { render } = (await import(pathToFileURL(entry).href)) as RenderModule;
  const client = join(BUILD, "client");
  await app.register(fastifyStatic, {
    root: client,
    // A route for each of five thousand files took longer to make than all the rest of the app.
    serve: false,
    index: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      const hashed = path.includes("/assets/");
      reply.header("cache-control", hashed ? `public, max-age=${YEAR}, immutable` : "no-cache");
      if (hashed && !path.includes(".svg")) FOR_DOCUMENTS.forEach((name) => reply.removeHeader(name));
    },
  });
  for (const entry of await readdir(client, { withFileTypes: true })) {
    app.get<{ Params: { "*"?: string } }>(
      entry.isDirectory() ? `/${entry.name}/*` : `/${entry.name}`,
      ({ params }, reply) => reply.sendFile(join(entry.name, params["*"] ?? "")),
    );
  }
  for (const path of ["/explorer", "/explorer/"]) {
    app.get(path, (_request, reply) => reply.sendFile("explorer/index.html"));
  }
  app.get("/*", async (request, reply) => {
    const context = await settings.contextOf(request, reply);
    const page = await render({
      url: request.url,
      preferences: rawCookie(request, "prefs"),
      acceptLanguage: request.headers["accept-language"] ?? null,
      roles: context.principal.roles,
      query: inProcess(settings, context),
    });
    return reply.code(page.status).headers(page.headers).send(page.html);
  });
}

function inProcess({ documents, metering, executor }: PagesSettings, context: RequestContext): RenderQuery {
  context.trusted = true;
  return async (documentId, variables) => {
    const document = parsed(documents, documentId);
    if (!document) throw new Error(`${documentId} is no trusted document`);
    try {
      await metering.admit(document, undefined, variables, context);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      const { http: _, ...extensions } = error.extensions;
      return { data: null, errors: [{ message: error.message, extensions }] };
    }
    const { data, errors } = await executor({ document, variables, contextValue: context });
    return {
      data,
      errors: errors?.map(({ message, extensions }) => ({ message, extensions: { ...extensions } })),
    };
  };
}

const parsedDocuments = new Map<string, DocumentNode>();

function parsed(documents: TrustedDocuments, id: string): DocumentNode | null {
  const trusted = documents[id];
  if (!trusted) return null;
  const known = parsedDocuments.get(id) ?? parse(trusted.document);
  parsedDocuments.set(id, known);
  return known;
}

/** The cookie as received, still percent-encoded. */
function rawCookie(request: FastifyRequest, name: string): string | null {
  const found = request.headers.cookie?.match(new RegExp(`(?:^|;\\s*)${name}=([^;]*)`));
  return found?.[1] ?? null;
}
