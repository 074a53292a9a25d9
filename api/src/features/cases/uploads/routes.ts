import type { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply } from "fastify";
import { isUuid } from "../../../platform/ids/index.ts";
import type { Translate } from "../../../platform/messages/index.ts";
import type { ContextOf } from "../../../platform/room.ts";
import { isStorageFull } from "./full-storage.ts";
import { LINK_SECONDS, MAX_BYTES, PDF } from "./limits.ts";
import { RefusedFile } from "./processing.ts";
import type { Signing } from "./signing.ts";
import type { UploadService } from "./upload.service.ts";

interface UploadRoutes {
  service: UploadService;
  signing: Signing;
  translate: Translate;
  contextOf: ContextOf;
}

type Params = { Params: { name: string }; Querystring: { key?: string; until?: string } };

/** PUT /uploads/:id takes the bytes, GET /files/:name gives them; both only with a signed link. */
export async function uploadRoutes(app: FastifyInstance, parts: UploadRoutes): Promise<void> {
  const { service, signing, translate, contextOf } = parts;
  await app.register(async (scope) => {
    // The bytes are streamed: nothing is parsed, whatever the client says they are.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", (_request, _payload, done) => done(null));

    scope.put<Params>("/uploads/:name", { bodyLimit: MAX_BYTES + 1 }, async (request, reply) => {
      const { name } = request.params;
      const { locale } = await contextOf(request, reply);
      const refuse = (status: number, code: string) =>
        reply.code(status).send({ code, message: translate(locale, `errors.${code}`) });
      if (!isUuid(name) || !signing.mayPut(name, request.query.key ?? "")) return refuse(403, "UPLOAD_LINK");
      const upload = await service.find(name);
      if (!upload) return refuse(404, "UPLOAD_NOT_FOUND");
      try {
        await service.put(upload, request.raw);
        return await reply.code(204).send();
      } catch (error) {
        // The rest of the bytes is not waited for, so the connection is of no more use.
        if (error instanceof RefusedFile) {
          if (!request.raw.complete) reply.header("connection", "close");
          return refuse(error.status, error.code);
        }
        if (isStorageFull(error)) {
          if (!request.raw.complete) reply.header("connection", "close");
          return refuse(507, "UPLOAD_STORAGE_FULL");
        }
        throw error;
      }
    });
  });

  app.get<Params>("/files/:name", async (request, reply) => {
    const { name } = request.params;
    const { key = "", until = "" } = request.query;
    if (!signing.mayGet(name, until, key)) return reply.code(403).send({ code: "UPLOAD_LINK" });
    const id = name.replace(/\.thumbnail$/, "");
    const upload = await service.find(id);
    const bytes = upload?.state === "READY" ? await service.read(name) : null;
    if (!upload || !bytes) return reply.code(404).send({ code: "UPLOAD_NOT_FOUND" });
    return give(reply, bytes, upload.media_type, upload.file_name);
  });
}

/** Answers a file under a policy of its own: nothing in it may run. */
export function give(
  reply: FastifyReply,
  bytes: Readable,
  mediaType: string,
  fileName: string,
): FastifyReply {
  const disposition = mediaType === PDF ? "attachment" : "inline";
  return reply
    .type(mediaType)
    .header("content-disposition", `${disposition}; filename*=UTF-8''${encodeURIComponent(fileName)}`)
    .header("content-security-policy", "default-src 'none'; sandbox")
    .header("cache-control", `private, max-age=${LINK_SECONDS}`)
    .send(bytes);
}
