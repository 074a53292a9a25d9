import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { randomUUID } from "node:crypto";
import { codesOf, type MadePerson, openCase, testApp, type TestApp, until } from "../../../testing/index.ts";

const DAY = 86_400_000;

let app: TestApp;
let citizen: MadePerson;
let operator: MadePerson;
beforeAll(async () => {
  app = await testApp();
  operator = await app.make.operator({ team: "roads" });
});
afterAll(() => app.stop());
beforeEach(async () => {
  citizen = await app.make.person({ settings: { points: true } });
  await signedInAgain();
});

/** After a month nobody is signed in any more. */
async function signedInAgain(): Promise<void> {
  operator.token = await app.make.session(operator.id);
  citizen.token = await app.make.session(citizen.id);
}

interface Seen {
  code: string;
  state: string;
  version: number;
  actions: string[];
  closedAt: string | null;
  entries: { nodes: { kind: string; visibility: string; author: { kind: string; name: string } }[] };
}
const see = async (code: string) => {
  const answer = await app.post<{ case: Seen }>(
    `query ($code: String!) { case(code: $code) { code state version actions closedAt
      entries(last: 1) { nodes { kind visibility author { kind name } } } } }`,
    { code },
    { token: operator.token },
  );
  expect(codesOf(answer)).toEqual([]);
  return answer.data.case;
};
const act = (name: string, type: string, input: object, who: MadePerson) =>
  app.post(
    `mutation ($input: ${type}!) { ${name}(input: $input) { errors { code } } }`,
    { input: { requestId: randomUUID(), ...input } },
    { token: who.token },
  );

/** A case of the citizen, resolved now. */
async function resolved() {
  const opened = await openCase(app, { token: citizen.token });
  await act("resolveCase", "ResolveCaseInput", { id: opened.id, outcome: "SOLVED" }, operator);
  return opened;
}

/** Has the job done once, as the hour would. */
async function hour(): Promise<void> {
  const jobs = `"${app.schemaName}_jobs"`;
  const [job] = await app.sql<{ id: string }>(`select id from ${jobs}.add_job('cases.close')`);
  await until(
    async () => (await app.sql(`select 1 from ${jobs}.jobs where id = $1`, [job?.id])).length === 0,
  );
}

const pointsOf = async () =>
  app.sql<{ rule: string }>(
    "select rule from point_entries where person_id = $1 and rule in ('SETTLED', 'CASE_RATED') order by rule",
    [citizen.id],
  );
/** Until the points of an event are in the ledger. */
const counted = (type: string, code: string) =>
  until(
    async () =>
      (
        await app.sql(
          `select 1 from handled_events h join outbox o on o.id = h.event_id join cases c on c.id = o.subject_id
           where h.subscriber = 'engagement.points' and o.type = $1 and c.code = $2`,
          [type, code],
        )
      ).length > 0,
  );

describe("a resolved case", () => {
  it("stays open to objection for thirty days, and is closed after them, once", async () => {
    const { id, code } = await resolved();
    const { version } = await see(code);
    app.clock.advance(30 * DAY - 3_600_000);
    await hour();
    expect(await see(code)).toMatchObject({ state: "RESOLVED", version });
    app.clock.advance(2 * 3_600_000);
    await Promise.all([hour(), hour()]);
    await hour();
    await signedInAgain();
    expect(await see(code)).toMatchObject({
      state: "CLOSED",
      version: version + 1,
      closedAt: expect.any(String),
      entries: {
        nodes: [{ kind: "CLOSED", visibility: "PUBLIC", author: { kind: "SYSTEM", name: "Lo sportello" } }],
      },
    });
    const late = await act("reopenCase", "ReopenCaseInput", { id, reason: "Ancora rotto" }, citizen);
    expect(late.data).toMatchObject({ reopenCase: { errors: [{ code: "CASE_STATE_FORBIDS" }] } });
    const events = await app.sql(
      "select payload from outbox where type = 'CaseClosed' and payload->>'citizenId' = $1",
      [citizen.id],
    );
    expect(events).toMatchObject([{ payload: { version: version + 1, actorId: null } }]);
  });

  it("counts as settled when it is closed, and no second time when it is rated then", async () => {
    const { id, code } = await resolved();
    app.clock.advance(31 * DAY);
    await hour();
    await counted("CaseClosed", code);
    expect(await pointsOf()).toEqual([{ rule: "SETTLED" }]);
    await signedInAgain();
    await act("rateCase", "RateCaseInput", { id, rating: 5 }, citizen);
    await counted("CaseRated", code);
    expect(await pointsOf()).toEqual([{ rule: "CASE_RATED" }, { rule: "SETTLED" }]);
  });

  it("counts not at all where it was opened again before", async () => {
    const { id, code } = await resolved();
    await act("reopenCase", "ReopenCaseInput", { id, reason: "Ancora rotto" }, citizen);
    await act("resolveCase", "ResolveCaseInput", { id, outcome: "SOLVED" }, operator);
    app.clock.advance(31 * DAY);
    await hour();
    await signedInAgain();
    expect(await see(code)).toMatchObject({ state: "CLOSED" });
    await counted("CaseClosed", code);
    expect(await pointsOf()).toEqual([]);
  });

  it("is closed among many, in batches", async () => {
    await app.sql(
      `insert into cases (id, code, request_type_version_id, request_type, category, state, channel, locale,
         opened_at, resolved_at)
       select gen_random_uuid(), 'MANY-' || n, v.id, 'pothole', 'roads', 'RESOLVED', 'PHONE', 'it', $1, $1
       from generate_series(1, 250) n, (select id from request_type_versions limit 1) v`,
      [new Date(app.clock.now().getTime() - 60 * DAY)],
    );
    await hour();
    expect(await app.sql("select distinct state, version from cases where code like 'MANY-%'")).toEqual([
      { state: "CLOSED", version: 2 },
    ]);
  });
});
