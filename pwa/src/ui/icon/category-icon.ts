import type { IconName } from "./icon.names.ts";

/** The categories of services that have a drawing of their own, under the same name. */
const drawn: ReadonlySet<string> = new Set<IconName>([
  "documents",
  "residence",
  "roads",
  "lighting",
  "waste",
  "green",
  "animals",
  "environment",
  "school",
  "social",
  "taxes",
  "building",
  "mobility",
  "water",
  "energy",
  "digital",
  "desk",
]);

/** The drawing of a request type's or an article's category; a sheet of paper for those we do not know. */
export function categoryIcon(category: string): IconName {
  return drawn.has(category) ? (category as IconName) : "file";
}
