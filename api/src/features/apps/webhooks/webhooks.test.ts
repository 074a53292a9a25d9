import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { openCase, until } from "../../../testing/index.ts";
import {
  act,
  ALL,
  deliveries,
  endpointOf,
  grant,
  newApp,
  ofDesk,
  settled,
  subscribed,
  told,
  town,
  useTown,
  verified,
  type Received,
} from "../../../testing/webhook-town.ts";

useTown();

it.each([
  [{ url: "nowhere" }, "WEBHOOK_URL_INVALID"],
  [{ url: "ftp://example.org" }, "WEBHOOK_URL_INSECURE"],
  [{ events: [] }, "REQUIRED"],
  [{ events: ["case.eaten"] }, "WEBHOOK_EVENT_UNKNOWN"],
  [{ requestId: "x" }, "REQUEST_ID_INVALID"],
])("refuses %o", async (input, code) => {
  const { id: appId } = await newApp();
  const asked = { requestId: randomUUID(), appId, url: town.url, events: ALL, ...input };
  expect((await act("createWebhookEndpoint", asked)).errors).toMatchObject([{ code }]);
});

it("lets an app have five endpoints", async () => {
  const { id } = await newApp();
  for (let count = 0; count < 5; count += 1) await endpointOf(id);
  const sixth = await act("createWebhookEndpoint", {
    requestId: randomUUID(),
    appId: id,
    url: town.url,
    events: ALL,
  });
  expect(sixth.errors).toMatchObject([{ code: "WEBHOOK_LIMIT" }]);
});

it("is nobody's but the developer's", async () => {
  const { appId, id } = await subscribed();
  await act("sendTestEvent", { requestId: randomUUID(), id });
  const { id: delivery } = await settled(id, 1);
  const inputs = {
    createWebhookEndpoint: { requestId: randomUUID(), appId, url: town.url, events: ALL },
    updateWebhookEndpoint: { id, enabled: false },
    rotateWebhookSecret: { requestId: randomUUID(), id },
    deleteWebhookEndpoint: { id },
    sendTestEvent: { requestId: randomUUID(), id },
    replayDelivery: { requestId: randomUUID(), id: delivery },
  };
  for (const [name, input] of Object.entries(inputs)) {
    expect((await act(name, input, {})).codes).toEqual(["UNAUTHENTICATED"]);
    expect((await act(name, input, { token: town.other.token })).errors).toMatchObject([
      { code: "NOT_FOUND" },
    ]);
  }
  for (const node of [id, delivery]) {
    const seen = await town.app.post(
      "query ($id: ID!) { node(id: $id) { id } }",
      { id: node },
      { token: town.other.token },
    );
    expect(seen.data).toEqual({ node: null });
  }
});

it("keeps the secret encrypted, and says it once", async () => {
  const { id: appId } = await newApp();
  const input = { requestId: randomUUID(), appId, url: town.url, events: ALL };
  const first = await act("createWebhookEndpoint", input);
  const again = await act("createWebhookEndpoint", input);
  expect(first.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  expect(again).toMatchObject({ endpoint: { id: first.endpoint?.id }, secret: null });
  const [row] = await town.app.sql<{ secret: Buffer }>("select secret from webhook_endpoints");
  expect(row?.secret.toString("latin1")).not.toContain((first.secret ?? "?").slice(6, 20));
});

it("tells an app what happens to the case of somebody who lets it, signed, with ids only", async () => {
  const { secret, id } = await subscribed();
  const opened = await openCase(town.app, { token: town.ada.token });
  await until(() => town.received.length === 1);
  const [first] = town.received as [Received];
  expect(verified(secret, first)).toEqual({
    type: "case.opened",
    timestamp: expect.any(String),
    data: { caseId: opened.id, citizenId: expect.any(String), version: 1 },
  });
  expect(first.body).not.toMatch(/buca|scuola|Ada|Bianchi|example\.org/);
  expect(() => verified(`whsec_${"A".repeat(44)}`, first)).toThrow("No matching signature found");
  const [delivery] = await deliveries(id);
  expect(delivery).toMatchObject({ webhookId: first.headers["webhook-id"], attempts: 1 });

  await ofDesk("postMessage", { id: opened.id, body: "Quando?", waitForCitizen: true });
  await ofDesk("resolveCase", { id: opened.id, outcome: "SOLVED" });
  await until(() => town.received.length === 4);
  expect(town.received.map((one) => told(one).type).toSorted()).toEqual([
    "case.answered",
    "case.opened",
    "case.state_changed",
    "case.state_changed",
  ]);
  expect(new Set(town.received.map(({ headers }) => headers["webhook-id"])).size).toBe(4);
});

it("tells nothing of people who did not let it, or no longer, and makes one message an event", async () => {
  const { uuid, id } = await subscribed();
  const { uuid: blind, id: blindApp } = await newApp();
  await grant(blind, town.ada, ["profile:read"]);
  await endpointOf(blindApp);
  await openCase(town.app, { token: town.other.token });
  await openCase(town.app, {}, { secret: "a".repeat(43) });
  await openCase(town.app, { token: town.ada.token });
  await until(() => town.received.length === 1);

  const [event] = await town.app.sql<{ id: string }>("select event_id as id from webhook_deliveries");
  await town.app.sql("delete from handled_events where event_id = $1", [event?.id]);
  await town.app.sql("update outbox set dispatched_at = null where id = $1", [event?.id]);
  await town.app.sql("update app_grants set revoked_at = now() where app_id = $1", [uuid]);
  await openCase(town.app, { token: town.ada.token });
  const handled = "select from handled_events where subscriber = 'webhooks.deliveries' and event_id = $1";
  await until(async () => (await town.app.sql(handled, [event?.id])).length === 1);
  await until(
    async () => (await town.app.sql("select from outbox where dispatched_at is null")).length === 0,
  );
  expect(await deliveries(id)).toHaveLength(1);
  expect(town.received).toHaveLength(1);
});
