import { navigate } from "wouter-preact/use-browser-location";
import { matchPath } from "./match.ts";
import type { Route } from "./route.ts";

/**
 * Ordinary links to the app's own pages change the page without a reload: components write plain `<a href>`, which work
 * before the page is alive too. Other sites, files, new tabs and anchors within the page are left to the browser.
 */
export function followLinks(routes: readonly Route[]): void {
  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (link === null || link.target !== "" || link.hasAttribute("download")) return;
    const url = new URL(link.href, location.href);
    if (url.origin !== location.origin || !routes.some(({ path }) => matchPath(path, url.pathname) !== null))
      return;
    if (url.hash !== "" && url.pathname === location.pathname) return;
    event.preventDefault();
    navigate(url.pathname + url.search + url.hash);
  });
}
