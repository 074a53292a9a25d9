import { useEffect, useReducer, useRef } from "preact/hooks";
import { useLocation } from "wouter-preact";
import { useApp } from "../app/context.ts";
import { isRouteLoaded, loadRoute } from "./load-route.ts";
import { findRoute } from "./match.ts";
import { loadedPage } from "./pages.ts";
import type { Route } from "./route.ts";

interface RoutedPageProps {
  routes: readonly Route[];
  notFound: Route;
}

/**
 * The page of the current address. While another page's module is fetched the page before stays, so that nothing
 * flashes; after a change of page the focus goes to the main heading, as after a page load.
 */
export function RoutedPage({ routes, notFound }: RoutedPageProps) {
  const app = useApp();
  const [path] = useLocation();
  const wanted = { ...findRoute(routes, path, notFound), path };
  const shown = useRef(wanted);
  const focused = useRef(path);
  const [, update] = useReducer((count: number) => count + 1, 0);
  const ready = isRouteLoaded(app, wanted.route);
  if (ready) shown.current = wanted;
  const { route, params, path: shownPath } = shown.current;

  useEffect(() => {
    if (!ready) loadRoute(app, wanted.route).then(update, () => location.assign(path));
  }, [path, ready]);

  useEffect(() => {
    if (focused.current === shownPath) return;
    focused.current = shownPath;
    scrollTo(0, 0);
    const heading = document.querySelector<HTMLElement>("main h1");
    heading?.setAttribute("tabindex", "-1");
    heading?.focus();
  }, [shownPath]);

  const Page = loadedPage(route);
  return Page === undefined ? null : <Page key={shownPath} params={params} />;
}
