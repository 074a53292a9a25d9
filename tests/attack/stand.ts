import { generateKeyPairSync } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

import { startApp } from "../testkit/app.ts";
import { databaseUrlOf } from "../testkit/database.ts";
import { freePort } from "../testkit/free-port.ts";

export interface Stand {
  /** Origin of the app that is attacked. */
  url: string;
  /** Where `inside.mjs` answers in the app's process. */
  inside: string;
  /** Where all that the app has printed can be read. */
  log: string;
  databaseUrl: string;
}

declare module "vitest" {
  export interface ProvidedContext {
    stand: Stand;
  }
}

/** Whoever brings it reads the app's figures. */
export const METRICS_TOKEN = "the token of those who watch";

/** What many requests from one address would use up: the limits have tests of their own. */
const UNLIMITED = ["PERSON", "STAFF", "APP", "ADDRESS", "VISITORS"].flatMap((who) => [
  [`RATE_POINTS_${who}`, "0"],
  [`RATE_MUTATIONS_${who}`, "0"],
]);

/** SPID and CIE at an address where nobody answers: what a provider says has tests of its own, beside the room. */
async function providers(folder: string): Promise<Record<string, string>> {
  const keyFile = join(folder, "key.pem");
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  await writeFile(keyFile, privateKey.export({ type: "pkcs8", format: "pem" }), { mode: 0o600 });
  const nobody = `http://127.0.0.1:${await freePort()}`;
  return {
    OIDC_SPID_ISSUER: nobody,
    OIDC_SPID_CLIENT_ID: "sportello",
    OIDC_CIE_ISSUER: nobody,
    OIDC_CIE_CLIENT_ID: "sportello",
    OIDC_KEY_FILE: keyFile,
  };
}

/** Starts the one built app that all files of the suite attack, with a way to look inside. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const insidePort = await freePort();
  const keys = await mkdtemp(join(tmpdir(), "sportello-keys-"));
  const app = await startApp({
    env: {
      ...Object.fromEntries(UNLIMITED),
      ...(await providers(keys)),
      INSIDE_PORT: String(insidePort),
      METRICS_TOKEN,
      // So that a test can come from many addresses.
      TRUST_PROXY: "loopback",
      LOG_LEVEL: "debug",
      NODE_OPTIONS: `--import=${new URL("inside.mjs", import.meta.url).href}`,
    },
  });
  const log = createServer((_request, response) => response.end(app.output()));
  await new Promise<void>((resolve) => log.listen(0, "127.0.0.1", resolve));
  project.provide("stand", {
    url: app.url,
    inside: `http://127.0.0.1:${insidePort}`,
    log: `http://127.0.0.1:${(log.address() as AddressInfo).port}/`,
    databaseUrl: await databaseUrlOf(app.dataDir),
  });
  return async () => {
    log.close();
    await app.stop();
    await rm(keys, { recursive: true, force: true });
  };
}
