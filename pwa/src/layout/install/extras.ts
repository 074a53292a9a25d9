import { startBadge } from "../../features/cases/badge.ts";
import type { App } from "../../lib/app/index.ts";
import { startInstall } from "./start-install.ts";

/** For installed apps the number on the icon, for the others the offer to become one. */
export function startExtras(app: App): void {
  startBadge(app);
  startInstall(app);
  performance.mark("extras");
}
