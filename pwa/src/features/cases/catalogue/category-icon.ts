import { iconNames, type IconName } from "../../../ui/icon/icon.names.ts";

/** The drawing of a category of request types; the desk's for one that has none. */
export function categoryIcon(category: string): IconName {
  return iconNames.find((name) => name === category) ?? "desk";
}
