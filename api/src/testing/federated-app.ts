import { generateKeyPairSync } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readDecryptionKey, readSigningKey } from "../features/identity/index.ts";
import { IdentityProvider } from "./identity-provider.ts";
import { testApp, type TestApp } from "./test-app.ts";

/** Where the app is known to be. */
export const SITE = "https://sportello.example";

/** An app with SPID and CIE, both at one provider: CIE encrypts what it tells and wants level 3. */
export async function federatedApp(): Promise<{
  app: TestApp;
  idp: IdentityProvider;
  stop(): Promise<void>;
}> {
  const folder = await mkdtemp(join(tmpdir(), "sportello-keys-"));
  const newKey = async (name: string): Promise<string> => {
    const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    const path = join(folder, name);
    await writeFile(path, privateKey.export({ format: "pem", type: "pkcs8" }));
    return path;
  };
  const [signing, decryption] = [await newKey("sign.pem"), await newKey("open.pem")];
  const own = [await readSigningKey(signing), await readDecryptionKey(decryption)];
  const jwks = { keys: own.map(({ publicJwk }) => publicJwk) };
  const idp = await IdentityProvider.start([
    { id: "spid-client", redirectUris: [`${SITE}/sign-in/spid/callback`], jwks },
    { id: "cie-client", redirectUris: [`${SITE}/sign-in/cie/callback`], jwks, encrypted: true },
  ]);
  const app = await testApp({
    environment: {
      PUBLIC_URL: SITE,
      OIDC_SPID_ISSUER: idp.issuer,
      OIDC_SPID_CLIENT_ID: "spid-client",
      OIDC_CIE_ISSUER: idp.issuer,
      OIDC_CIE_CLIENT_ID: "cie-client",
      OIDC_CIE_LEVEL: "3",
      OIDC_KEY_FILE: signing,
      OIDC_DECRYPTION_KEY_FILE: decryption,
    },
  });
  const stop = async () => {
    await app.stop();
    await idp.stop();
    await rm(folder, { recursive: true });
  };
  return { app, idp, stop };
}
