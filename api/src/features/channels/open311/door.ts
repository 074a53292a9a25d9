import { GraphQLError } from "graphql";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { RequestContext } from "../../../platform/context/index.ts";
import type { Translate } from "../../../platform/messages/index.ts";
import type { ContextOf } from "../../../platform/room.ts";
import { type Format, FORMATS, send } from "./document.ts";
import { Refusal, toldErrors } from "./refusal.ts";

/** Largest form, in bytes: four thousand characters and twenty answers are far under it. */
const BODY_LIMIT = 64 * 1024;

/** A request at this door: what it asks, in which representation, and who sends it. */
export interface Asked {
  format: Format;
  /** The last part of the path without its ending. */
  name: string;
  /** Query string and form together; the form comes first. */
  given: URLSearchParams;
  context: RequestContext;
  /** Answers with a document. */
  answer(root: string, document: Parameters<typeof send>[3]): FastifyReply;
  reply: FastifyReply;
  header(name: string): string | undefined;
}

export type Handler = (asked: Asked) => Promise<FastifyReply>;

interface DoorParts {
  contextOf: ContextOf;
  translate: Translate;
  /** The only jurisdiction there is. */
  jurisdiction: string;
}

/**
 * What every address of the door has in common: it knows no cookies, so that any page may call it; it takes forms; it
 * answers errors as documents in the client's representation.
 */
export class Door {
  constructor(
    private readonly scope: FastifyInstance,
    private readonly parts: DoorParts,
  ) {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      "application/x-www-form-urlencoded",
      { parseAs: "string", bodyLimit: BODY_LIMIT },
      (_request, body, done) => done(null, new URLSearchParams(body.toString())),
    );
    scope.addHook("onRequest", async (request, reply) => {
      request.cookies = {};
      // Nobody needs a cookie of ours for having looked at a document with a browser.
      delete request.headers.accept;
      reply.headers({
        "access-control-allow-origin": "*",
        "access-control-expose-headers": "link, x-total-count, ratelimit, ratelimit-policy, retry-after",
        "cross-origin-resource-policy": "cross-origin",
        "cache-control": "no-store",
        vary: "accept-language",
      });
    });
    scope.setErrorHandler((error, request, reply) => this.refuse(error, request, reply));
  }

  /** Reads: whoever sends them, the answer is the same. */
  get(path: string, handler: Handler): void {
    this.scope.get(path, (request, reply) => {
      delete request.headers.authorization;
      return this.hand(request, reply, handler);
    });
  }

  /** Writes: with the key of the form or query, or a bearer token. */
  post(path: string, handler: Handler): void {
    this.scope.post(path, { config: { mindsScopes: true } }, (request, reply) => {
      const key = givenBy(request).get("api_key")?.trim();
      if (key) request.headers.authorization = `Bearer ${key.replace(/\s/g, "-")}`;
      return this.hand(request, reply, handler);
    });
  }

  /** What is not there is said in the client's representation, too. */
  otherwise(path: string): void {
    this.scope.all(path, () => Promise.reject(new Refusal(404, "There is nothing at this address.")));
  }

  private async hand(request: FastifyRequest, reply: FastifyReply, handler: Handler): Promise<FastifyReply> {
    const { name, format } = asIs(request);
    if (!format) throw new Refusal(404, "Addresses end in .json or .xml.");
    const given = givenBy(request);
    const jurisdiction = given.get("jurisdiction_id");
    if (jurisdiction && jurisdiction.toLowerCase() !== this.parts.jurisdiction) {
      throw new Refusal(404, `jurisdiction_id: there is none but ${this.parts.jurisdiction}`);
    }
    return handler({
      format,
      name,
      given,
      context: await this.parts.contextOf(request, reply),
      answer: (root, document) => send(reply, format, root, document),
      reply,
      header: (header) => request.headers[header]?.toString(),
    });
  }

  private async refuse(error: unknown, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    // A stale key must not keep us from saying that it is stale.
    delete request.headers.authorization;
    const { locale } = await this.parts.contextOf(request, reply);
    const told = toldErrors(error, this.parts.translate, locale);
    if (!told) request.log.error({ err: error }, "a request failed");
    const { status, errors } = told ?? {
      status: 500,
      errors: [{ code: "500", description: "Something failed here. Please try again later." }],
    };
    const { retryAfter } = (error instanceof GraphQLError ? error.extensions : {}) as { retryAfter?: number };
    if (retryAfter !== undefined) reply.header("retry-after", retryAfter);
    return send(reply.code(status), asIs(request).format ?? "xml", "errors", errors);
  }
}

/** Name and representation by the end of the path. */
function asIs(request: FastifyRequest): { name: string; format: Format | null } {
  const path = request.url.split("?", 1)[0] ?? "";
  const last = decoded(path.slice(path.lastIndexOf("/") + 1));
  const format = FORMATS.find((ending) => last.endsWith(`.${ending}`)) ?? null;
  return { name: format ? last.slice(0, -format.length - 1) : last, format };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function givenBy(request: FastifyRequest): URLSearchParams {
  const query = new URLSearchParams(request.url.split("?").slice(1).join("?"));
  return request.body instanceof URLSearchParams ? new URLSearchParams([...request.body, ...query]) : query;
}
