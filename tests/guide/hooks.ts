import { randomUUID } from "node:crypto";
import { createServer, type IncomingHttpHeaders } from "node:http";

import { freePort } from "../testkit/free-port.ts";
import { dataOf, post } from "../testkit/graphql.ts";
import { signInAsPersona } from "../testkit/personas.ts";
import { newApp } from "./apps.ts";
import type { Language } from "./blocks.ts";
import type { Setting } from "./program.ts";

/** A developer's endpoint, to which a message is sent that we have signed: after one that somebody has forged. */
export async function hooked(url: string, language: Language): Promise<Setting> {
  const [port, { token }] = await Promise.all([freePort(), signInAsPersona(url, "citizen-digital")]);
  const hook = `http://127.0.0.1:${port}/hooks`;
  const { id, secret, remove } = await endpoint(url, token, hook);
  const send = async () => {
    const answer = await post<{ sendTestEvent: { errors: object[] } }>(
      url,
      "mutation ($input: SendTestEventInput!) { sendTestEvent(input: $input) { errors { code } } }",
      { input: { id, requestId: randomUUID() } },
      { token },
    );
    if (dataOf(answer).sendTestEvent.errors.length > 0) throw new Error("No test event was sent.");
  };
  const environment = { WEBHOOK_SECRET: secret, PORT: String(port) };
  if (language === "sh") return { ...(await asCgi(port, send, environment)), after: remove };
  return {
    environment,
    after: remove,
    during: {
      when: /listening/,
      async act() {
        const { status } = await fetch(hook, { method: "POST", headers: forged(), body: FORGERY });
        if (status !== 401) throw new Error(`A forged message was answered ${status}.`);
        await send();
        return undefined;
      },
    },
  };
}

const FORGERY = JSON.stringify({ type: "webhook.test", timestamp: "2026-11-21T08:00:00Z", data: {} });
const forged = () => ({
  "webhook-id": "forged",
  "webhook-timestamp": String(Math.floor(Date.now() / 1_000)),
  "webhook-signature": `v1,${Buffer.alloc(32, 1).toString("base64")}`,
});

/** Takes one message, as a web server would, and hands it over by the rules of CGI (RFC 3875). */
async function asCgi(
  port: number,
  send: () => Promise<void>,
  environment: Record<string, string>,
): Promise<Setting> {
  const received = new Promise<{ headers: IncomingHttpHeaders; body: string }>((resolve) => {
    const server = createServer(async (request, response) => {
      let body = "";
      for await (const chunk of request.setEncoding("utf8")) body += String(chunk);
      response.writeHead(204, { connection: "close" }).end();
      server.close();
      resolve({ headers: request.headers, body });
    }).listen(port, "127.0.0.1", () => void send());
  });
  const { headers, body } = await received;
  const meta = Object.entries(headers).map(([name, value]) => [
    `HTTP_${name.toUpperCase().replaceAll("-", "_")}`,
    String(value),
  ]);
  return {
    environment: {
      ...environment,
      ...Object.fromEntries(meta),
      REQUEST_METHOD: "POST",
      CONTENT_LENGTH: String(Buffer.byteLength(body)),
    },
    input: body,
  };
}

/** Adds an endpoint of a new app, which `remove` deletes with it. */
async function endpoint(
  url: string,
  token: string,
  hook: string,
): Promise<{ id: string; secret: string; remove(): Promise<void> }> {
  const { id: appId, remove } = await newApp(url, token, { kind: "CONFIDENTIAL", scopes: ["cases:read"] });
  const answer = await post<{
    createWebhookEndpoint: { endpoint: { id: string } | null; secret: string | null; errors: object[] };
  }>(
    url,
    `mutation ($input: CreateWebhookEndpointInput!) {
      createWebhookEndpoint(input: $input) { endpoint { id } secret errors { code path message } } }`,
    { input: { requestId: randomUUID(), appId, url: hook, events: ["case.answered"] } },
    { token },
  );
  const { endpoint: made, secret, errors } = dataOf(answer).createWebhookEndpoint;
  if (!made || !secret) throw new Error(`No endpoint was added: ${JSON.stringify(errors)}`);
  return { id: made.id, secret, remove };
}
