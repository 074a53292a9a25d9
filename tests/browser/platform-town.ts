import {
  createHash,
  createPublicKey,
  generateKeyPairSync,
  type JsonWebKey,
  type KeyObject,
} from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Browser } from "playwright-core";

import { IdentityProvider } from "../../api/src/testing/identity-provider.ts";
import { startApp } from "../testkit/app.ts";
import { freePort } from "../testkit/free-port.ts";
import { newPage } from "./chromium.ts";
import type { Hooks } from "./developer-life.ts";

/** The built app among those that it speaks to: a provider of SPID and CIE, and a developer's server. */
export interface PlatformTown {
  /** By the name of the host, as the app calls itself. */
  url: string;
  hooks?: Hooks;
  /** SPID brings whoever uses it into one and the same account, which is there already. */
  together?: string;
  stop(): Promise<void>;
}

/** An app that runs already, with nothing around it that we know of. */
export const townAt = (url: string): PlatformTown => ({ url, stop: () => Promise.resolve() });

/** An invented person's, whose check letter is right. */
const FISCAL_CODE = "VRDNNA80A41H501H";

/** Starts all of it on this machine; somebody with that browser comes in with SPID, for whom there is an account then. */
export async function startPlatformTown(browser: Browser): Promise<PlatformTown> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const folder = await mkdtemp(join(tmpdir(), "sportello-keys-"));
  const keyFile = join(folder, "sign.pem");
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  await writeFile(keyFile, privateKey.export({ format: "pem", type: "pkcs8" }));
  const jwks = { keys: [publicJwk(privateKey)] };
  const provider = await IdentityProvider.start(
    ["spid", "cie"].map((id) => ({ id, redirectUris: [`${url}/sign-in/${id}/callback`], jwks })),
  );
  provider.visitor = { fiscalNumber: `TINIT-${FISCAL_CODE}`, givenName: "Anna", familyName: "Verdi" };
  const receiver = await startReceiver();
  const app = await startApp({
    port,
    env: {
      WEBHOOK_PRIVATE_ADDRESSES: "true",
      OIDC_SPID_ISSUER: provider.issuer,
      OIDC_SPID_CLIENT_ID: "spid",
      OIDC_CIE_ISSUER: provider.issuer,
      OIDC_CIE_CLIENT_ID: "cie",
      OIDC_KEY_FILE: keyFile,
    },
  });
  const first = await newPage(browser, { baseURL: url });
  await first.goto("/sign-in/spid");
  await first.waitForURL("/settings");
  await first.context().close();
  return {
    url,
    hooks: receiver.hooks,
    together: "/sign-in/spid",
    async stop() {
      await app.stop();
      await provider.stop();
      await receiver.stop();
      await rm(folder, { recursive: true });
    },
  };
}

/** As the app names its key: by its thumbprint (RFC 7638). */
function publicJwk(key: KeyObject): JsonWebKey {
  const jwk = createPublicKey(key).export({ format: "jwk" });
  const { e, kty, n } = jwk;
  const kid = createHash("sha256").update(JSON.stringify({ e, kty, n })).digest("base64url");
  return { ...jwk, kid, use: "sig", alg: "RS256" };
}

/** A developer's server: it takes every second message below one address, and says of the other that it is gone. */
async function startReceiver(): Promise<{ hooks: Hooks; stop(): Promise<void> }> {
  const calls = new Map<string, number>();
  const server = createServer((request, response) => {
    request.resume();
    const { url = "" } = request;
    const call = (calls.get(url) ?? 0) + 1;
    calls.set(url, call);
    if (url === "/gone") response.writeHead(410).end();
    else response.writeHead(call % 2 === 1 ? 204 : 503).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    hooks: { works: `${origin}/hooks`, gone: `${origin}/gone` },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
