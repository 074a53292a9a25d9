/// <reference lib="webworker" />
import { registerRoute } from "workbox-routing";

/** Films and captions of articles that the reader keeps; the page puts them there. */
const CACHE = "kept-files";

/** Answers films and captions from the device where they are kept, with the stretch of bytes that a player asks for. */
export function registerKeptFiles(): void {
  registerRoute(
    ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith("/knowledge/"),
    async ({ request, url }) => {
      const kept = await caches.match(url.href, { cacheName: CACHE });
      return kept === undefined ? fetch(request) : stretchOf(kept, request.headers.get("range"));
    },
  );
}

async function stretchOf(kept: Response, range: string | null): Promise<Response> {
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(range ?? "") ?? [];
  if (first === undefined) return kept;
  const whole = await kept.blob();
  const from = Number(first);
  const to = Math.min(last ? Number(last) : whole.size, whole.size - 1);
  const inside = from <= to;
  return new Response(inside ? whole.slice(from, to + 1) : null, {
    status: inside ? 206 : 416,
    headers: {
      "content-type": kept.headers.get("content-type") ?? "",
      "content-range": inside ? `bytes ${from}-${to}/${whole.size}` : `bytes */${whole.size}`,
    },
  });
}
