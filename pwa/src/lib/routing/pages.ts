import type { ComponentType } from "preact";
import type { PageProps, Route } from "./route.ts";

interface PageModule {
  Page: ComponentType<PageProps>;
}

const modules = import.meta.glob<PageModule>("../../features/*/*-page.tsx");
const loaded = new Map<string, ComponentType<PageProps>>();

/** The page's component where its module is there already. */
export function loadedPage(route: Route): ComponentType<PageProps> | undefined {
  return loaded.get(route.page);
}

/** Fetches a route's module once. */
export async function loadPage(route: Route): Promise<ComponentType<PageProps>> {
  const known = loaded.get(route.page);
  if (known !== undefined) return known;
  const load = modules[`../../features/${route.page}-page.tsx`];
  if (load === undefined) throw new Error(`No page ${route.page}`);
  const { Page } = await load();
  loaded.set(route.page, Page);
  return Page;
}
