import type { TestProject } from "vitest/node";

import { startApp } from "./app.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Origin of the one app that all files of the project share. */
    appUrl: string;
  }
}

/**
 * Starts one app for all files of a project, or takes the running one that `SPORTELLO_URL` names (the guide's webhooks
 * want it with WEBHOOK_PRIVATE_ADDRESSES=true).
 */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const running = process.env["SPORTELLO_URL"];
  if (running) {
    project.provide("appUrl", running.replace(/\/$/, ""));
    return undefined;
  }
  // The guide's examples receive webhooks on this machine.
  const app = await startApp({ env: { WEBHOOK_PRIVATE_ADDRESSES: "true" } });
  project.provide("appUrl", app.url);
  return () => app.stop();
}
