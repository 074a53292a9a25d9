import { Readable } from "node:stream";
import type { FastifyInstance } from "fastify";
import type { Sql } from "../../../platform/database/index.ts";
import { type ByteRange, rangeOf } from "./byte-range.ts";
import { findFileSize, findVideo, readBytes } from "./files.repository.ts";
import { typeOfFile } from "./present-video.ts";
import { webVtt } from "./web-vtt.ts";

const YEAR = 31_536_000;
/** Bytes read at once: a film is never whole in memory. */
const PIECE = 256 * 1024;
const NAME = /^[0-9a-f]{32}\.(webm|mp4|webp|jpg|png)$/;
const missing = { code: "NOT_FOUND" };

/**
 * GET /knowledge/files/:name gives films and pictures of articles, whole or in ranges; /knowledge/captions/:slug/:locale.vtt
 * what is said in a film. Both are open to all, as the articles are.
 */
export function videoRoutes(app: FastifyInstance, sql: Sql): void {
  app.get<{ Params: { name: string } }>("/knowledge/files/:name", async (request, reply) => {
    const { name } = request.params;
    const size = NAME.test(name) ? await findFileSize(sql, name) : null;
    if (size === null) return reply.code(404).send(missing);
    const etag = `"${name}"`;
    reply
      .headers({ etag, "accept-ranges": "bytes", "cache-control": `public, max-age=${YEAR}, immutable` })
      .header("content-security-policy", "default-src 'none'; sandbox")
      .type(typeOfFile(name));
    if (request.headers["if-none-match"] === etag) return reply.code(304).send();
    const whole = (request.headers["if-range"] ?? etag) !== etag;
    const range = whole ? null : rangeOf(request.headers.range, size);
    if (range === "none") return reply.code(416).header("content-range", `bytes */${size}`).send();
    const { from, to } = range ?? { from: 0, to: size - 1 };
    if (range) reply.code(206).header("content-range", `bytes ${from}-${to}/${size}`);
    reply.header("content-length", to - from + 1);
    // Of a stream that gives nothing, Fastify keeps the length that was said.
    const bytes = request.method === "HEAD" ? [] : pieces(sql, name, { from, to });
    return reply.send(Readable.from(bytes));
  });

  app.get<{ Params: { slug: string; file: string } }>(
    "/knowledge/captions/:slug/:file",
    async (request, reply) => {
      const { slug, file } = request.params;
      const video = file.endsWith(".vtt") ? await findVideo(sql, slug, file.slice(0, -4)) : null;
      if (!video) return reply.code(404).send(missing);
      return reply
        .type("text/vtt; charset=utf-8")
        .header("cache-control", "public, max-age=300")
        .send(webVtt(video.captions));
    },
  );
}

async function* pieces(sql: Sql, name: string, { from, to }: ByteRange): AsyncGenerator<Buffer> {
  for (let at = from; at <= to; at += PIECE)
    yield await readBytes(sql, name, at, Math.min(PIECE, to - at + 1));
}
