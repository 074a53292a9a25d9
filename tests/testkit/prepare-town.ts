import { rm } from "node:fs/promises";

import { startApp } from "./app.ts";
import { announceTown, preparedTown } from "./prepared-town.ts";

/**
 * Sets a demo town up once for all files of a run: a first start takes twice as long as a copy and a second start. A
 * project that finds one has nothing to do; towns without the demo are set up anew each time.
 */
export async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (preparedTown()) return undefined;
  const app = await startApp();
  const code = await app.signal("SIGTERM");
  if (code !== 0) throw new Error(`The town that is prepared left with ${code}:\n${app.output()}`);
  announceTown(app.dataDir);
  return () => rm(app.dataDir, { recursive: true, force: true });
}
