import type { FastifyInstance } from "fastify";
import type { Database } from "../../../platform/database/index.ts";
import { isUuid } from "../../../platform/ids/index.ts";
import type { ContextOf } from "../../../platform/room.ts";
import { give, type Storage } from "../uploads/index.ts";
import { findOwnFile } from "./case-content.repository.ts";

interface OwnFiles {
  database: Database;
  storage: Storage;
  contextOf: ContextOf;
}

/** GET /my-files/:id gives a person a file of theirs, by their session: the links of an export never run out. */
export function ownFileRoute(app: FastifyInstance, { database, storage, contextOf }: OwnFiles): void {
  app.get<{ Params: { id: string } }>("/my-files/:id", async (request, reply) => {
    const { principal } = await contextOf(request, reply);
    const refuse = (status: number, code: string) =>
      reply.code(status).header("cache-control", "no-store").send({ code });
    if (principal.personId === null) return refuse(401, "UNAUTHENTICATED");
    if (principal.appId !== null) return refuse(403, "FORBIDDEN");
    const { id } = request.params;
    const file = isUuid(id) ? await findOwnFile(database.primary, principal.personId, id) : null;
    const bytes = file && (await storage.get(file.id));
    return file && bytes
      ? give(reply, bytes, file.media_type, file.file_name)
      : refuse(404, "UPLOAD_NOT_FOUND");
  });
}
