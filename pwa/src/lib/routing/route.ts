/** One address of the app. */
export interface Route {
  /** wouter pattern, e.g. "/articles/:slug". */
  path: string;
  /** "<room>/<name>" of src/features/<room>/<name>-page.tsx. */
  page: string;
  /**
   * Rendered on the server with its data. Other pages are rendered there as they look while loading, and load their data
   * in the browser. So no page may touch `window` or the device while it renders: only in effects and handlers.
   */
  withData?: boolean;
  /** That data is one person's: no cache keeps the page. */
  personal?: boolean;
  /** Nothing is rendered on the server and nothing of a person is in it: what an installed app starts from offline. */
  shell?: boolean;
  /** Only for those who work here: operators, editors, supervisors, administrators. */
  staff?: boolean;
  /** Rooms besides the page's own whose messages it needs, because it shows their components. */
  rooms?: readonly string[];
}

/** Parameters of the path, decoded: { slug: "carta-identita" }. */
export interface PageProps {
  params: Readonly<Record<string, string>>;
}

/** The rooms whose messages a route needs. */
export function roomsOf(route: Route): string[] {
  return [route.page.split("/")[0] ?? "", ...(route.rooms ?? [])];
}
