import type { FastifyInstance } from "fastify";
import type { Translate } from "../messages/index.ts";
import type { ContextOf } from "../room.ts";

interface HeldPages {
  /** Whether there is anything to show. */
  founded(): Promise<boolean>;
  contextOf: ContextOf;
  translate: Translate;
}

/** Seconds after which a browser or a robot may ask again. */
const RETRY = 60;

/** Until there is an organisation every page is one plain sentence with 503; the API and files answer as ever. */
export function holdPages(app: FastifyInstance, { founded, contextOf, translate }: HeldPages): void {
  app.addHook("onRequest", async (request, reply) => {
    const { url } = request.routeOptions;
    const isPage = request.method === "GET" && (url === undefined || url === "/*");
    if (!isPage || (await founded())) return undefined;
    const { locale } = await contextOf(request, reply);
    const sentence = translate(locale, "pages.notReady");
    return reply
      .code(503)
      .headers({ "cache-control": "no-store", "retry-after": RETRY })
      .type("text/html; charset=utf-8")
      .send(
        `<!doctype html><html lang="${locale}"><meta name="viewport" content="width=device-width"><title>Sportello</title><p>${sentence}</p></html>`,
      );
  });
}
