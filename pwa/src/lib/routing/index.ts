export { followLinks } from "./follow-links.ts";
export { loadRoute, loadWords } from "./load-route.ts";
export { findRoute } from "./match.ts";
export type { PageProps, Route } from "./route.ts";
export { RoutedPage } from "./routed-page.tsx";
