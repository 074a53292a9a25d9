import type { TestProject } from "vitest/node";

import { startApp } from "./app.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Origin of the one app that all files of the project share. */
    appUrl: string;
  }
}

/** Starts one app for all files of a project, or takes the running one that `SPORTELLO_URL` names. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const running = process.env["SPORTELLO_URL"];
  if (running) {
    project.provide("appUrl", running.replace(/\/$/, ""));
    return undefined;
  }
  const app = await startApp();
  project.provide("appUrl", app.url);
  return () => app.stop();
}
