import { randomUUID } from "node:crypto";
import { Webhook } from "standardwebhooks";
import { expect, it } from "vitest";
import { openCase, until } from "../../../testing/index.ts";
import {
  act,
  deliveries,
  endpointOf,
  settled,
  subscribed,
  timePasses,
  told,
  town,
  useTown,
  verified,
  type Received,
} from "../../../testing/webhook-town.ts";

useTown();

it("tries again after a failure, later and later, and not after the person took it back", async () => {
  const { uuid, id, secret } = await subscribed();
  town.answer = 500;
  await openCase(town.app, { token: town.ada.token });
  expect(await settled(id, 1)).toMatchObject({ state: "PENDING", lastStatus: 500, lastError: "HTTP_STATUS" });

  await timePasses(6_000);
  const again = await settled(id, 2);
  expect(Date.parse(again.nextTryAt ?? "") - town.app.clock.now().getTime()).toBeGreaterThan(290_000);
  town.answer = 204;
  await timePasses(331_000);
  expect(await settled(id, 3)).toMatchObject({ state: "DELIVERED", lastStatus: 204, nextTryAt: null });
  expect(new Set(town.received.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
  expect(new Set(town.received.map(({ body }) => body)).size).toBe(1);
  expect(verified(secret, town.received[0]!)).toMatchObject({ type: "case.opened" });

  town.answer = 500;
  await openCase(town.app, { token: town.ada.token });
  await settled(id, 1);
  await town.app.sql("update app_grants set revoked_at = now() where app_id = $1", [uuid]);
  const before = town.received.length;
  await timePasses(6_000);
  expect(
    await until(async () => (await deliveries(id)).find(({ state }) => state === "CANCELLED")),
  ).toMatchObject({
    lastError: "NOT_ALLOWED",
  });
  expect(town.received).toHaveLength(before);
});

it("sends again what a killed process left behind", async () => {
  const { id } = await subscribed();
  await act("sendTestEvent", { requestId: randomUUID(), id });
  await settled(id, 1);
  await town.app.sql("update webhook_deliveries set state = 'PENDING', next_try_at = $1", [
    town.app.clock.now(),
  ]);
  town.app.clock.advance(180_000);
  const upkeep = town.app.rooms.apps.jobs?.find(({ name }) => name === "webhooks.upkeep");
  await upkeep?.run(town.app.platform.database);
  expect(await settled(id, 2)).toMatchObject({ state: "DELIVERED" });
  await town.app.sql("update webhook_deliveries set created_at = created_at - interval '31 days'");
  await upkeep?.run(town.app.platform.database);
  expect(await deliveries(id)).toEqual([]);
});

it("sends a message again when the developer asks, under the same id", async () => {
  const { id } = await subscribed();
  const sent = await act("sendTestEvent", { requestId: randomUUID(), id });
  const first = await settled(id, 1);
  expect(first.webhookId).toBe(sent.delivery?.webhookId);
  expect(told(town.received[0]!)).toMatchObject({ type: "webhook.test", data: { endpointId: id } });
  const input = { requestId: randomUUID(), id: first.id };
  expect((await act("replayDelivery", input)).delivery).toMatchObject({ state: "PENDING" });
  await act("replayDelivery", input);
  expect(await settled(id, 2)).toMatchObject({ state: "DELIVERED" });
  expect(town.received.map(({ headers }) => headers["webhook-id"])).toEqual([
    first.webhookId,
    first.webhookId,
  ]);
});

it("signs with both secrets for a day after a new one", async () => {
  const { id, secret: old } = await subscribed();
  const { secret: fresh } = await act("rotateWebhookSecret", { requestId: randomUUID(), id });
  await act("sendTestEvent", { requestId: randomUUID(), id });
  await until(() => town.received.length === 1);
  const both = town.received[0]?.headers["webhook-signature"]?.split(" ") ?? [];
  expect(both).toHaveLength(2);
  town.app.clock.advance(25 * 3_600_000);
  await act("sendTestEvent", { requestId: randomUUID(), id });
  await until(() => town.received.length === 2);
  const [message] = town.received.slice(1) as [Received];
  const at = new Date(Number(message.headers["webhook-timestamp"]) * 1_000);
  const signed = (secret: string) =>
    new Webhook(secret).sign(message.headers["webhook-id"] ?? "", at, message.body);
  expect(message.headers["webhook-signature"]).toBe(signed(fresh ?? ""));
  expect(signed(old)).not.toBe(signed(fresh ?? ""));
});

/** What the demo's mailbox shows, newest first. */
const mails = async () => {
  await town.app.sql("update organizations set demo = true");
  const { data } = await town.app.post<{
    demo: { mailbox: { to: string; subject: string; text: string }[] };
  }>("{ demo { mailbox(first: 10) { to subject text } } }");
  return data.demo.mailbox.filter(({ to }) => to === town.dev.email);
};

it("stops at once where the endpoint is gone, and tells the developer", async () => {
  await mails();
  const { id, appId } = await subscribed();
  town.answer = 410;
  await openCase(town.app, { token: town.ada.token });
  expect(await settled(id, 1)).toMatchObject({ state: "FAILED", lastStatus: 410, nextTryAt: null });
  const events = () =>
    town.app.sql<{ payload: object }>("select payload from outbox where type = 'WebhookDisabled'");
  expect(await events()).toEqual([{ payload: { reason: "GONE" } }]);
  const { to, subject, text } = await until(async () => (await mails())[0]);
  expect({ to, subject }).toEqual({
    to: town.dev.email,
    subject: "Avvisi in tasca: non mandiamo più avvisi a 127.0.0.1:" + new URL(town.url).port,
  });
  expect(text).toContain("non vuole più i nostri avvisi (410 Gone)");
  expect(text).toContain(`/developers/apps/${encodeURIComponent(appId)}\n`);
  expect(text).not.toContain("/hooks");
  const refused = await act("sendTestEvent", { requestId: randomUUID(), id });
  expect(refused.errors).toMatchObject([{ code: "WEBHOOK_DISABLED" }]);
  const on = await act("updateWebhookEndpoint", { id, enabled: true });
  expect(on.endpoint).toMatchObject({ disabledReason: null });
});

it("switches an endpoint off that fails for five days, and says so in the developer's language", async () => {
  await town.app.sql('update persons set settings = settings || \'{"locale":"en"}\' where id = $1', [
    town.dev.id,
  ]);
  const { id } = await subscribed();
  town.answer = 503;
  await openCase(town.app, { token: town.ada.token });
  await settled(id, 1);
  await town.app.sql("update webhook_endpoints set failing_since = failing_since - interval '5 days'");
  await timePasses(6_000);
  expect(await settled(id, 2)).toMatchObject({ state: "FAILED", lastStatus: 503 });
  const [row] = await town.app.sql("select disabled_reason from webhook_endpoints");
  expect(row).toEqual({ disabled_reason: "FAILING" });
  const [mail] = await until(async () => (await mails()).length === 2 && (await mails()));
  expect(mail?.subject).toMatch(/^Avvisi in tasca: we no longer send webhooks to 127/);
  expect(mail?.text).toContain("has not taken our webhooks for five days");
});

it("sends nothing for an app that an administrator has stopped, and forgets all of one that is deleted", async () => {
  const { id, appId } = await subscribed();
  await act("sendTestEvent", { requestId: randomUUID(), id });
  await settled(id, 1);
  await town.app.sql("update apps set suspended_at = now()");
  await act("sendTestEvent", { requestId: randomUUID(), id });
  expect(
    await until(async () => (await deliveries(id)).find(({ state }) => state === "CANCELLED")),
  ).toMatchObject({
    lastError: "ENDPOINT_DISABLED",
  });
  expect((await act("deleteWebhookEndpoint", { id })).deletedId).toBe(id);
  await endpointOf(appId);
  await town.app.post(
    "mutation ($input: DeleteAppInput!) { deleteApp(input: $input) { errors { code } } }",
    { input: { id: appId } },
    { token: town.dev.token },
  );
  expect(await town.app.sql("select from webhook_endpoints")).toEqual([]);
});
