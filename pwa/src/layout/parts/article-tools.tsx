import { useLocation } from "wouter-preact";
import { PartPage } from "../../lib/routing/index.ts";

/** Below an article what can be done with it, once all the rest is there. */
export function ArticleTools() {
  const [path] = useLocation();
  const [, slug] = /^\/articles\/([^/]+)$/.exec(path) ?? [];
  return slug ? <PartPage key={slug} page="kinds/tools" params={{ slug: decodeURIComponent(slug) }} /> : null;
}
