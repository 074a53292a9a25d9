import { randomUUID } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Webhook } from "standardwebhooks";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { startApp, type App } from "../testkit/app.ts";
import { openCase, type OpenedCase } from "../testkit/cases.ts";
import { dataOf } from "../testkit/graphql.ts";
import { type SignedIn, signInAsPersona } from "../testkit/personas.ts";
import { PersonBrowser, ThirdPartyApp } from "../testkit/third-party-app.ts";

interface Failing {
  errors: { code: string }[];
}

const SCOPES = "profile:read cases:read";
const REDIRECT = "https://pocket.example/back";
const CREATE = `mutation ($input: CreateAppInput!) {
  createApp(input: $input) { app { id clientId } clientSecret errors { code } } }`;
const LISTEN = `mutation ($input: CreateWebhookEndpointInput!) {
  createWebhookEndpoint(input: $input) { secret errors { code } } }`;
const CASES = `query ($after: String) { viewer { cases(first: 1, after: $after) {
  nodes { code } pageInfo { hasNextPage endCursor } } } }`;

let app: App;
let receiver: Server;
let developer: string;
let person: PersonBrowser;
/** The same citizen, with a token. */
let citizen: SignedIn;
let pocket: ThirdPartyApp;
let appId: string;
let token: string;
let opened: OpenedCase;
const received: { headers: Record<string, string>; body: string }[] = [];

beforeAll(async () => {
  receiver = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (piece: string) => (body += piece));
    request.on("end", () => {
      received.push({ headers: request.headers as Record<string, string>, body });
      response.writeHead(204).end();
    });
  }).listen(0, "127.0.0.1");
  app = await startApp({ env: { WEBHOOK_PRIVATE_ADDRESSES: "true" } });
  ({ token: developer } = await signInAsPersona(app.url, "citizen-digital"));
  person = new PersonBrowser(app.url);
  await person.act("DemoSignIn", { key: "citizen-senior" });
  citizen = await signInAsPersona(app.url, "citizen-senior");
}, 180_000);
afterAll(async () => {
  await app?.stop();
  receiver.close();
});

const registration = (changes: object = {}) => ({
  input: {
    requestId: randomUUID(),
    name: "Pratiche in tasca",
    kind: "CONFIDENTIAL",
    redirectUris: [REDIRECT],
    scopes: SCOPES.split(" "),
    contactEmail: "developer@pocket.example",
    ...changes,
  },
});
const endpoint = () => ({
  input: {
    requestId: randomUUID(),
    appId,
    url: `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hooks`,
    events: ["case.opened"],
  },
});
const refusal = async (query: string, as?: string, variables: Record<string, unknown> = {}) => {
  const { status, data, errors } = await app.graphql<Record<string, Failing>>(
    query,
    variables,
    as === undefined ? {} : { token: as },
  );
  const payload = Object.values(data ?? {})[0];
  return [status, errors?.[0]?.extensions?.code ?? payload?.errors[0]?.code];
};

describe("a developer registers an app", () => {
  test("with an address that is safe", async () => {
    const unsafe = registration({ redirectUris: ["http://pocket.example/back"] });
    expect(await refusal(CREATE, developer, unsafe)).toEqual([200, "REDIRECT_URI_INSECURE"]);
  });
  test("when they are signed in", async () => {
    expect(await refusal(CREATE, undefined, registration())).toEqual([200, "UNAUTHENTICATED"]);
  });
  test("and gets its secret", async () => {
    const answer = await app.graphql<{
      createApp: { app: { id: string; clientId: string }; clientSecret: string };
    }>(CREATE, registration(), { token: developer });
    const { app: made, clientSecret } = dataOf(answer).createApp;
    expect(clientSecret).toMatch(/^sportello_secret_/);
    appId = made.id;
    pocket = new ThirdPartyApp(app.url, { clientId: made.clientId, clientSecret, redirectUri: REDIRECT });
  });
});

describe("a citizen lets it read", () => {
  test("for the address that it was registered with", async () => {
    const elsewhere = await person.open(
      pocket.authorizeAddress(SCOPES, { redirect_uri: "https://evil.example" }),
    );
    expect([elsewhere.status, elsewhere.headers.get("location")]).toEqual([400, null]);
  });
  test("with a code that is worth nothing without the app's verifier", async () => {
    const code = await pocket.consentOf(person, SCOPES);
    expect((await pocket.exchange(code, "x".repeat(43))).status).toBe(400);
  });
  test("with a code that the app takes to its token", async () => {
    const again = await person.open(pocket.authorizeAddress(SCOPES));
    const code = new URL(again.headers.get("location") ?? "").searchParams.get("code") ?? "";
    const answer = await pocket.exchange(code);
    expect(answer.status).toBe(200);
    token = answer.token;
  });
});

describe("the app", () => {
  test("does nothing that the citizen did not allow", async () => {
    expect(await refusal(`{ viewer { points { balance } } }`, token)).toEqual([403, "INSUFFICIENT_SCOPE"]);
    expect(await refusal(CREATE, token, registration())).toEqual([403, "INSUFFICIENT_SCOPE"]);
  });
  test("reads the citizen's cases page by page", async () => {
    interface Page {
      viewer: {
        cases: { nodes: { code: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      };
    }
    const codes: string[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const page: Page = dataOf(await app.graphql<Page>(CASES, { after }, { token }));
      const { nodes, pageInfo } = page.viewer.cases;
      codes.push(...nodes.map(({ code }) => code));
      ({ hasNextPage: more, endCursor: after } = pageInfo);
    }
    const own = dataOf(
      await app.graphql<{ viewer: { cases: { nodes: { code: string }[] } } }>(
        `{ viewer { cases(first: 100) { nodes { code } } } }`,
        {},
        citizen,
      ),
    );
    expect(codes.length).toBeGreaterThan(1);
    expect(codes).toEqual(own.viewer.cases.nodes.map(({ code }) => code));
  });
});

describe("its developer is told of what happens", () => {
  test("and nobody else can listen in its name", async () => {
    const { token: other } = await signInAsPersona(app.url, "citizen-assisted");
    expect(await refusal(LISTEN, other, endpoint())).toEqual([200, "NOT_FOUND"]);
  });
  test("by a signed message with ids only", async () => {
    const made = await app.graphql<{ createWebhookEndpoint: { secret: string } }>(LISTEN, endpoint(), {
      token: developer,
    });
    const { secret } = dataOf(made).createWebhookEndpoint;
    opened = await openCase(app.url, citizen.token);
    // The demo town may still be telling of the cases that it began with.
    const ofIt = () => received.find(({ body }) => body.includes(opened.id));
    await expect.poll(ofIt, { timeout: 20_000 }).toBeDefined();
    const { headers, body } = ofIt() ?? { headers: {}, body: "" };
    expect(() => new Webhook(secret).verify(`${body} `, headers)).toThrow("No matching signature");
    expect(new Webhook(secret).verify(body, headers)).toMatchObject({
      type: "case.opened",
      data: { caseId: opened.id, version: 1 },
    });
  });
});

test("once the citizen ends it, its next request is refused and its live stream ends without another word", async () => {
  const stream = await fetch(`${app.url}/graphql/stream`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "text/event-stream",
      authorization: `Bearer ${token}`,
    },
    body: JSON.stringify({
      query: "subscription ($code: String!) { caseChanged(code: $code) { version } }",
      variables: { code: opened.code },
    }),
  });
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
  let sent = "";
  while (!sent.includes('"version"')) sent += (await reader?.read())?.value ?? "";

  const { viewer } = await person.act<{ viewer: { connectedApps: { id: string }[] } }>("ConnectedAppsPage");
  await person.act("DisconnectApp", { input: { id: viewer.connectedApps[0]?.id } });
  expect(await refusal(CASES, token, { after: null })).toEqual([401, "UNAUTHENTICATED"]);
  await app.graphql(
    `mutation ($input: PostMessageInput!) { postMessage(input: $input) { errors { code } } }`,
    { input: { requestId: randomUUID(), id: opened.id, body: "Nel frattempo si è rotto anche il palo." } },
    citizen,
  );
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) sent += part.value;
  expect(sent.match(/"version"/g)).toHaveLength(1);
});
