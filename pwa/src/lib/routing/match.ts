import type { PageProps, Route } from "./route.ts";

export interface RouteMatch extends PageProps {
  route: Route;
}

/** The first route that matches a path (without query string); `fallback` where none does. */
export function findRoute(routes: readonly Route[], path: string, fallback: Route): RouteMatch {
  for (const route of routes) {
    const params = matchPath(route.path, path);
    if (params !== null) return { route, params };
  }
  return { route: fallback, params: {} };
}

/** The parameters of a path that fits the pattern; null where it does not. */
export function matchPath(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split("/").filter(Boolean);
  const given = path.split("/").filter(Boolean);
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [index, name] of wanted.entries()) {
    const value = decodeSegment(given[index] ?? "");
    if (name.startsWith(":")) params[name.slice(1)] = value;
    else if (name !== value) return null;
  }
  return params;
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
