import { createHash, randomBytes, randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { inject } from "vitest";

import { dataOf, post } from "../testkit/graphql.ts";
import { signInAsPersona } from "../testkit/personas.ts";

/** Headers under which a request comes from somebody. */
export type Sender = Readonly<Record<string, string>>;

/** Everybody who knocks, by the columns of the tables. */
export interface People {
  nobody: Sender;
  /** The citizen whose affairs these are, in a browser. */
  owner: Sender;
  /** Another citizen in a browser. */
  other: Sender;
  operator: Sender;
  admin: Sender;
  /** The owner with a session's token. */
  token: Sender;
  /** An app that the owner lets read and write their cases. */
  app: Sender;
  /** The same app in nobody's name. */
  client: Sender;
  /** A token of the app that it has given back. */
  revoked: Sender;
  garbage: Sender;
}

export const bearer = (token: string): Sender => ({ authorization: `Bearer ${token}` });

type Trusted = Readonly<Record<string, { name: string }>>;
const DOCUMENTS = new URL("../../schema/documents.json", import.meta.url);

/** The id under which a browser may send one of our own documents. */
export async function documentId(name: string): Promise<string> {
  const all = JSON.parse(await readFile(DOCUMENTS, "utf8")) as Trusted;
  const found = Object.entries(all).findLast(([, document]) => document.name === name);
  if (!found) throw new Error(`There is no trusted document ${name}.`);
  return found[0];
}

/** Sends one of our own documents as a browser does. */
export async function browse(name: string, variables: object, sender: Sender = {}): Promise<Response> {
  return fetch(`${inject("stand").url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...sender },
    body: JSON.stringify({ documentId: await documentId(name), variables }),
  });
}

/** A browser in which a persona of the demo town has signed in. */
export async function browserOf(key: string): Promise<Sender> {
  return { cookie: cookiesOf(await browse("DemoSignIn", { key })) };
}

const cookiesOf = ({ headers }: Response): string =>
  headers
    .getSetCookie()
    .map((line) => line.split(";", 1)[0])
    .join("; ");

export interface RegisteredApp {
  id: string;
  clientId: string;
  clientSecret: string;
}

const SCOPES = ["profile:read", "cases:read", "cases:write", "points:read", "knowledge:read"];
const REDIRECT_URI = "https://app.example.org/back";

/** Registers a confidential app in the name of whoever holds the token. */
export async function registerApp(token: string, changes: object = {}): Promise<RegisteredApp> {
  const answer = await post<{ createApp: { app: RegisteredApp; clientSecret: string } }>(
    inject("stand").url,
    `mutation ($input: CreateAppInput!) {
       createApp(input: $input) { app { id clientId } clientSecret errors { code path } } }`,
    {
      input: {
        requestId: randomUUID(),
        name: "Buche in vista",
        kind: "CONFIDENTIAL",
        redirectUris: [REDIRECT_URI],
        scopes: SCOPES,
        contactEmail: "dev@example.org",
        ...changes,
      },
    },
    { token },
  );
  const { app, clientSecret } = dataOf(answer).createApp;
  return { ...app, clientSecret };
}

/** Posts a form to a door of the authorization server, with the app's own credentials. */
export async function ask(app: RegisteredApp, form: Record<string, string>, door = "/oauth/token") {
  const basic = Buffer.from(`${app.clientId}:${app.clientSecret}`).toString("base64");
  const answer = await fetch(`${inject("stand").url}${door}`, {
    method: "POST",
    headers: { authorization: `Basic ${basic}` },
    body: new URLSearchParams(form),
  });
  const text = await answer.text();
  return (text ? JSON.parse(text) : {}) as { access_token?: string };
}

/** The page on which a person decides, with the cookies of their browser, for this app. */
export async function consentOf(app: RegisteredApp, browser: Sender, changes: Record<string, string> = {}) {
  const verifier = randomBytes(32).toString("base64url");
  const query = new URLSearchParams({
    client_id: app.clientId,
    response_type: "code",
    redirect_uri: REDIRECT_URI,
    scope: "profile:read cases:read cases:write",
    code_challenge: createHash("sha256").update(verifier).digest("base64url"),
    code_challenge_method: "S256",
    ...changes,
  });
  const answer = await fetch(`${inject("stand").url}/oauth/authorize?${query}`, {
    headers: browser,
    redirect: "manual",
  });
  const cookie = [browser["cookie"], cookiesOf(answer)].filter(Boolean).join("; ");
  return { verifier, location: answer.headers.get("location") ?? "", browser: { cookie } };
}

/** A token that the person in this browser gives the app. */
export async function tokenOf(app: RegisteredApp, browser: Sender): Promise<string> {
  const asked = await consentOf(app, browser);
  const uid = /\/connect\/(.+)$/.exec(asked.location)?.[1];
  let back = asked.location;
  if (uid) {
    const decided = await browse("DecideAuthorization", { input: { uid, allow: true } }, asked.browser);
    const { data } = (await decided.json()) as { data: { decideAuthorization: { redirectTo: string } } };
    const { pathname, search } = new URL(data.decideAuthorization.redirectTo, inject("stand").url);
    const answer = await fetch(`${inject("stand").url}${pathname}${search}`, {
      headers: asked.browser,
      redirect: "manual",
    });
    back = answer.headers.get("location") ?? "";
  }
  const code = new URL(back).searchParams.get("code") ?? "";
  const form = { grant_type: "authorization_code", code, redirect_uri: REDIRECT_URI };
  const { access_token } = await ask(app, { ...form, code_verifier: asked.verifier });
  if (!access_token) throw new Error("The app got no token.");
  return access_token;
}

/** Everybody, signed in. */
export async function everybody(): Promise<People> {
  const { url } = inject("stand");
  const { token } = await signInAsPersona(url, "citizen-digital");
  const owner = await browserOf("citizen-digital");
  const app = await registerApp(token);
  const { access_token: client = "" } = await ask(app, {
    grant_type: "client_credentials",
    scope: "knowledge:read",
  });
  const revoked = await tokenOf(app, owner);
  await ask(app, { token: revoked }, "/oauth/revoke");
  return {
    nobody: {},
    owner,
    other: await browserOf("citizen-senior"),
    operator: await browserOf("operator-desk"),
    admin: await browserOf("admin"),
    token: bearer(token),
    app: bearer(await tokenOf(app, owner)),
    client: bearer(client),
    revoked: bearer(revoked),
    garbage: bearer("garbage"),
  };
}
