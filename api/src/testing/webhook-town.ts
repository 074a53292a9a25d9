import { randomUUID } from "node:crypto";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Webhook } from "standardwebhooks";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { codesOf, type MadePerson, type Sender, testApp, type TestApp, until } from "./index.ts";

export interface Received {
  headers: IncomingHttpHeaders & Record<string, string>;
  body: string;
}
export interface Told {
  type: string;
  timestamp: string;
  data: Record<string, string | number>;
}

/** A town with a developer whose endpoint is a real server, made anew for each file of tests. */
export const town = { received: [] as Received[], answer: 200 } as {
  app: TestApp;
  /** Address of the receiver. */
  url: string;
  received: Received[];
  /** Status that the receiver answers. */
  answer: number;
  dev: MadePerson;
  other: MadePerson;
  /** Whose cases it is about. */
  ada: MadePerson;
  operator: MadePerson;
};

/** To be called once by a file of tests. */
export function useTown(): void {
  let receiver: Server;
  beforeAll(async () => {
    receiver = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        const body = Buffer.concat(chunks).toString();
        town.received.push({ headers: request.headers as Received["headers"], body });
        response.writeHead(town.answer).end("a text that nobody keeps");
      });
    });
    await new Promise((resolve) => receiver.listen(0, "127.0.0.1", () => resolve(null)));
    town.url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hooks`;
    town.app = await testApp({ environment: { WEBHOOK_PRIVATE_ADDRESSES: "true" } });
    const { make } = town.app;
    town.dev = await make.person({ givenName: "Dina" });
    town.other = await make.person({ givenName: "Ivo" });
    town.ada = await make.person();
    town.operator = await make.operator();
  });
  afterAll(async () => {
    await town.app.stop();
    await new Promise((resolve) => receiver.close(resolve));
  });
  beforeEach(async () => {
    await town.app.sql("delete from apps");
    town.received = [];
    town.answer = 200;
  });
}

export interface Delivery {
  id: string;
  webhookId: string;
  state: string;
  attempts: number;
  lastStatus: number | null;
  lastError: string | null;
  nextTryAt: string | null;
}
export interface Endpoint {
  id: string;
  url: string;
  events: string[];
  disabledReason: string | null;
  deliveries: { nodes: Delivery[] };
}
export interface Payload {
  endpoint?: Endpoint | null;
  delivery?: Delivery | null;
  secret?: string | null;
  deletedId?: string | null;
  errors: { code: string; path: string[] }[];
}
export const ENDPOINT = "endpoint { id url events disabledReason } errors { code path }";
export const DELIVERY = "id webhookId state attempts lastStatus lastError nextTryAt";
export const FIELDS: Readonly<Record<string, string>> = {
  createWebhookEndpoint: `secret ${ENDPOINT}`,
  rotateWebhookSecret: `secret ${ENDPOINT}`,
  updateWebhookEndpoint: ENDPOINT,
  deleteWebhookEndpoint: "deletedId errors { code path }",
  sendTestEvent: `delivery { ${DELIVERY} } errors { code path }`,
  replayDelivery: `delivery { ${DELIVERY} } errors { code path }`,
};

export const act = async (name: string, input: object, sender: Sender = { token: town.dev.token }) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const posted = await town.app.post<Record<string, Payload>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${FIELDS[name]} } }`,
    { input },
    sender,
  );
  return { ...posted.data?.[name], codes: codesOf(posted) };
};

export async function newApp(): Promise<{ id: string; uuid: string }> {
  const { data } = await town.app.post<{ createApp: { app: { id: string; clientId: string } } }>(
    "mutation ($input: CreateAppInput!) { createApp(input: $input) { app { id clientId } errors { code } } }",
    {
      input: {
        requestId: randomUUID(),
        name: "Avvisi in tasca",
        kind: "CONFIDENTIAL",
        scopes: ["cases:read"],
        contactEmail: "dev@example.org",
      },
    },
    { token: town.dev.token },
  );
  return { id: data.createApp.app.id, uuid: data.createApp.app.clientId };
}
export const ALL = ["case.opened", "case.answered", "case.state_changed", "case.closed"];
export const endpointOf = async (appId: string, input: object = {}) => {
  const made = await act("createWebhookEndpoint", {
    requestId: randomUUID(),
    appId,
    url: town.url,
    events: ALL,
    ...input,
  });
  return { id: made.endpoint?.id ?? "", secret: made.secret ?? "" };
};
export const grant = (appUuid: string, person: MadePerson, scopes = ["cases:read"]) =>
  town.app.sql(
    `insert into app_grants (id, app_id, person_id, scopes, granted_at)
     values (gen_random_uuid(), $1, $2, $3, now())`,
    [appUuid, person.id, scopes],
  );
/** An app with an endpoint that Ada lets read her cases. */
export async function subscribed(): Promise<{ appId: string; uuid: string; id: string; secret: string }> {
  const { id: appId, uuid } = await newApp();
  await grant(uuid, town.ada);
  return { appId, uuid, ...(await endpointOf(appId)) };
}
export const deliveries = async (endpointId: string): Promise<Delivery[]> => {
  const { data } = await town.app.post<{ node: Endpoint }>(
    `query ($id: ID!) { node(id: $id) { ... on WebhookEndpoint {
      deliveries(first: 50) { nodes { ${DELIVERY} } } } } }`,
    { id: endpointId },
    { token: town.dev.token },
  );
  return data.node.deliveries.nodes;
};
export const settled = (endpointId: string, attempts: number) =>
  until(async () => {
    const [first] = await deliveries(endpointId);
    return first && first.attempts === attempts && (first.lastStatus ?? first.lastError) !== null && first;
  });
/** Lets the time of the next try come, for our clock and for the worker's. */
export const timePasses = async (milliseconds: number) => {
  town.app.clock.advance(milliseconds);
  const jobs = `"${town.app.schemaName}_jobs"`;
  await town.app.sql(
    `select ${jobs}.reschedule_jobs(array(select id from ${jobs}.jobs where task_identifier = 'webhooks.send'), run_at := now())`,
  );
};
export const told = ({ body }: Received): Told => JSON.parse(body) as Told;
export const verified = (secret: string, { headers, body }: Received) =>
  new Webhook(secret).verify(body, headers) as Told;
export const ofDesk = (name: string, input: object) =>
  town.app.post(
    `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { errors { code } } }`,
    { input: { requestId: randomUUID(), ...input } },
    { token: town.operator.token },
  );
