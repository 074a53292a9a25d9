import type { FastifyInstance } from "fastify";
import { isUuid } from "../../../platform/ids/index.ts";
import type { Translate } from "../../../platform/messages/index.ts";
import type { ContextOf } from "../../../platform/room.ts";
import { exportPage, STYLE, STYLE_PATH } from "./export-page.ts";
import type { ExportService } from "./export.service.ts";

interface ExportRoutes {
  service: ExportService;
  translate: Translate;
  contextOf: ContextOf;
}

/** GET /exports/ID.json and /exports/ID.html, for the session of the person whose data it is and nobody else. */
export function exportRoutes(app: FastifyInstance, { service, translate, contextOf }: ExportRoutes): void {
  app.get(STYLE_PATH, async (_request, reply) =>
    reply.type("text/css; charset=utf-8").header("cache-control", "public, max-age=3600").send(STYLE),
  );
  app.get<{ Params: { name: string } }>("/exports/:name", async (request, reply) => {
    const { principal, locale } = await contextOf(request, reply);
    reply.header("cache-control", "no-store");
    if (principal.personId === null) return reply.code(401).send({ code: "UNAUTHENTICATED" });
    if (principal.appId !== null) return reply.code(403).send({ code: "FORBIDDEN" });
    const [, id = "", kind] = /^(.+)\.(json|html)$/.exec(request.params.name) ?? [];
    const content = isUuid(id) ? await service.content(id, principal.personId) : null;
    if (!content) return reply.code(404).send({ code: "NOT_FOUND" });
    if (kind === "html") {
      return reply.type("text/html; charset=utf-8").send(exportPage(content, locale, translate));
    }
    return reply
      .header("content-disposition", `attachment; filename="sportello-${id}.json"`)
      .type("application/json; charset=utf-8")
      .send(JSON.stringify(content, null, 2));
  });
}
