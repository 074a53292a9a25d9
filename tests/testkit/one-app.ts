import type { TestProject } from "vitest/node";

import { generateKeyPairSync } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { startApp } from "./app.ts";
import { freePort } from "./free-port.ts";

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
  const folder = await mkdtemp(join(tmpdir(), "sportello-keys-"));
  const app = await startApp({
    // The guide's examples receive webhooks on this machine.
    env: { WEBHOOK_PRIVATE_ADDRESSES: "true", ...(await silentProviders(folder)) },
  });
  project.provide("appUrl", app.url);
  return async () => {
    await app.stop();
    await rm(folder, { recursive: true });
  };
}

/** SPID and CIE by somebody who never answers: sign-in offers them, and has to say what went wrong. */
async function silentProviders(folder: string): Promise<Record<string, string>> {
  const keyFile = join(folder, "sign.pem");
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  await writeFile(keyFile, privateKey.export({ format: "pem", type: "pkcs8" }));
  const issuer = `http://127.0.0.1:${await freePort()}`;
  return {
    OIDC_SPID_ISSUER: issuer,
    OIDC_SPID_CLIENT_ID: "spid",
    OIDC_CIE_ISSUER: issuer,
    OIDC_CIE_CLIENT_ID: "cie",
    OIDC_KEY_FILE: keyFile,
  };
}
