import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openCase, testApp, type TestApp, until } from "../../testing/index.ts";

const DAY = 86_400_000;

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.stop());

/** Has a job done once, as the hour would. */
async function hour(name: string): Promise<void> {
  const jobs = `"${app.schemaName}_jobs"`;
  const [job] = await app.sql<{ id: string }>(`select id from ${jobs}.add_job($1)`, [name]);
  await until(
    async () => (await app.sql(`select 1 from ${jobs}.jobs where id = $1`, [job?.id])).length === 0,
  );
}

const count = async (table: string): Promise<number> => (await app.sql(`select 1 from ${table}`)).length;

it("keeps what was asked and what happened for ninety days, what still waits for ever", async () => {
  const citizen = await app.make.person();
  await openCase(app, { token: citizen.token });
  await until(
    async () => (await count("handled_events")) > 0 && (await count(`"${app.schemaName}_jobs".jobs`)) === 0,
  );
  const kept = () => Promise.all(["idempotency", "outbox", "handled_events"].map(count));
  const before = await kept();
  app.clock.advance(89 * DAY);
  await hour("platform.sweep");
  expect(await kept()).toEqual(before);
  await app.sql(
    `insert into idempotency (scope, request_id, operation, fingerprint, result)
     select 'person:many', gen_random_uuid(), 'x', '', '{}' from generate_series(1, 2500)`,
  );
  app.clock.advance(2 * DAY);
  await hour("platform.sweep");
  expect(await kept()).toEqual([0, 0, 0]);
  expect(await count("cases")).toBe(1);
});

it("keeps sessions until they expire, and codes for a day more", async () => {
  app.clock.advance(-91 * DAY);
  await app.make.person();
  const input = { requestId: randomUUID(), email: "ada@example.org" };
  await app.post(
    "mutation ($input: RequestSignInCodeInput!) { requestSignInCode(input: $input) { expiresIn } }",
    {
      input,
    },
  );
  const sessions = await count("sessions");
  app.clock.advance(DAY);
  await hour("identity.expired");
  expect([await count("sessions"), await count("sign_in_codes")]).toEqual([sessions, 1]);
  app.clock.advance(DAY);
  await hour("identity.expired");
  expect([await count("sessions"), await count("sign_in_codes")]).toEqual([sessions, 0]);
  app.clock.advance(90 * DAY);
  await hour("identity.expired");
  expect(await count("sessions")).toBe(0);
});

it("knows when each job is due", async () => {
  const due = [
    "apps.expired",
    "assistant.retention",
    "cases.close",
    "cases.retention",
    "identity.expired",
    "identity.renew-keys",
    "knowledge.count",
    "knowledge.expire",
    "knowledge.learn",
    "platform.sweep",
    "platform.sweep-rates",
    "privacy.erase",
    "privacy.sweep",
    "webhooks.upkeep",
  ];
  const known = () =>
    app.sql<{ identifier: string }>(
      `select identifier from "${app.schemaName}_jobs"._private_known_crontabs order by identifier collate "C"`,
    );
  const names = await until(async () => {
    const rows = await known();
    return rows.length >= due.length && rows.map(({ identifier }) => identifier);
  });
  expect(names).toEqual(due);
});
