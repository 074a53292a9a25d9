import { randomBytes, randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";

import { openCase } from "../testkit/cases.ts";
import { dataOf, post } from "../testkit/graphql.ts";
import { signInAsPersona } from "../testkit/personas.ts";
import { newApp } from "./apps.ts";
import type { Language } from "./blocks.ts";
import { consenting } from "./consent.ts";
import { hooked } from "./hooks.ts";
import type { Setting } from "./program.ts";

const PHOTO = fileURLToPath(new URL("../../pwa/dist/client/icons/icon-192.png", import.meta.url));

/** What an example needs around it, made anew for each run, and what it prints when it has done its job. */
export interface Job {
  prints: RegExp;
  setting?(url: string, language: Language): Promise<Setting>;
}

const token = async (url: string, key = "citizen-digital") => (await signInAsPersona(url, key)).token;

async function ownCase(url: string): Promise<Setting> {
  const TOKEN = await token(url);
  return { environment: { TOKEN, PHOTO, CASE: (await openCase(url, TOKEN)).code } };
}

async function resolvedCase(url: string): Promise<Setting> {
  const TOKEN = await token(url);
  const { id, code } = await openCase(url, TOKEN);
  const answer = await post<{ resolveCase: { errors: object[] } }>(
    url,
    `mutation ($input: ResolveCaseInput!) { resolveCase(input: $input) { errors { code } } }`,
    { input: { id, outcome: "SOLVED", message: "Done.", requestId: randomUUID() } },
    { token: await token(url, "operator-roads") },
  );
  if (dataOf(answer).resolveCase.errors.length > 0) throw new Error("The case could not be resolved.");
  return { environment: { TOKEN, CASE: code } };
}

async function anonymousCase(url: string): Promise<Setting> {
  const SECRET = randomBytes(24).toString("base64url");
  const input = {
    requestId: randomUUID(),
    requestType: "information",
    description: "When is the library open?",
    secret: SECRET,
    contactEmail: "somebody@example.org",
  };
  const answer = await post<{ openCase: { code: string } }>(
    url,
    `mutation ($input: OpenCaseInput!) { openCase(input: $input) { code errors { code message } } }`,
    { input },
  );
  return { environment: { CASE: dataOf(answer).openCase.code, SECRET } };
}

async function confidentialApp(url: string): Promise<Setting> {
  const { clientId, clientSecret, remove } = await newApp(url, await token(url), {
    kind: "CONFIDENTIAL",
    redirectUris: ["https://app.example.org/back"],
    scopes: ["knowledge:read"],
  });
  return { environment: { CLIENT_ID: clientId, CLIENT_SECRET: clientSecret ?? "" }, after: remove };
}

const CODE = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]/;

/** What the guide shows how to do, by the name of the examples. */
export const JOBS: Readonly<Record<string, Job | Job[]>> = {
  search: { prints: /carta-identita/ },
  article: { prints: /identity card/i },
  "request-types": { prints: /street-light[^]*how-many/ },
  "file-case": { prints: CODE },
  "person-token": { prints: /Giulia/ },
  "app-token": { prints: /Bearer/, setting: confidentialApp },
  "app-sign-in": { prints: /Giulia[^]*revoked/, setting: consenting },
  "receive-webhook": { prints: /webhook\.test/, setting: hooked },
  "open311-services": { prints: /street-light[^]*size/ },
  "open311-file": { prints: new RegExp(`#[\\w-]+[^]*${CODE.source}[^]*open`) },
  "live-updates": { prints: /RECEIVED/, setting: anonymousCase },
  "follow-case": { prints: /RECEIVED[^]*OPENED/, setting: anonymousCase },
  upload: { prints: /192/, setting: ownCase },
  "write-or-rate": [
    { prints: /still off/, setting: ownCase },
    { prints: /rating"?'?: ?5/, setting: resolvedCase },
  ],
  "my-cases": {
    prints: /([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z][^]*){3}/,
    setting: async (url) => ({ environment: { TOKEN: await token(url, "citizen-senior") } }),
  },
};
