export { followLinks } from "./follow-links.ts";
export { isRouteLoaded, loadRoute, loadWords } from "./load-route.ts";
export { findRoute } from "./match.ts";
export { PartPage } from "./part-page.tsx";
export type { PageProps, Route } from "./route.ts";
export { RoutedPage } from "./routed-page.tsx";
