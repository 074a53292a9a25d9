import { useEffect, useReducer } from "preact/hooks";
import { useApp } from "../app/context.ts";
import { isRouteLoaded, loadRoute } from "./load-route.ts";
import { loadedPage } from "./pages.ts";

interface PartPageProps {
  /** "<room>/<name>" of src/features/<room>/<name>-page.tsx. */
  page: string;
  params: Readonly<Record<string, string>>;
}

/**
 * A part of a page that only some need: a page's module and words of its own, fetched when it is shown. The server renders
 * it too, and names it to the browser, which fetches it before it takes over. Nothing where it cannot be fetched.
 */
export function PartPage({ page, params }: PartPageProps) {
  const app = useApp();
  const [, update] = useReducer((count: number) => count + 1, 0);
  const route = { path: "", page };
  const ready = isRouteLoaded(app, route);
  if (import.meta.env.SSR) app.parts?.add(page);
  useEffect(() => {
    if (!ready) loadRoute(app, route).then(update, () => undefined);
  }, [page, ready]);
  const Part = ready && loadedPage(route);
  return Part ? <Part params={params} /> : null;
}
