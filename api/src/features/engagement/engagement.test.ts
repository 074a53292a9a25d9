import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { emit } from "../../platform/events/index.ts";
import { newId } from "../../platform/ids/index.ts";
import { codesOf, type MadePerson, testApp, type TestApp, until } from "../../testing/index.ts";
import { importRequestTypes } from "../cases/index.ts";
import { pointsSubscriber } from "./points.subscriber.ts";

let app: TestApp;
let citizen: MadePerson;
beforeAll(async () => {
  app = await testApp();
  await importRequestTypes({ database: app.platform.database, clock: app.clock });
  for (const team of ["desk", "environment"]) await app.make.team(team);
});
afterAll(() => app.stop());
beforeEach(async () => {
  citizen = await app.make.person({ settings: { points: true } });
});

interface Points {
  enabled: boolean;
  balance: number;
  level: number;
  toNextLevel: number | null;
  badges: { code: string; title: string; earnedAt: string | null }[];
  rules: { code: string; title: string; points: number; perDay: number }[];
  entries: {
    nodes: {
      id: string;
      points: number;
      rule: { code: string; title: string };
      reason: string | null;
      reverses: string | null;
      case: { code: string } | null;
    }[];
    pageInfo: { hasNextPage: boolean };
  };
}
const POINTS = `query ($first: Int) { viewer { points {
  enabled balance level toNextLevel
  badges { code title earnedAt } rules { code title points perDay }
  entries(first: $first) {
    nodes { id points rule { code title } reason reverses case { code } } pageInfo { hasNextPage }
  }
} } }`;
const ask = (sender: object, first: number | null = 20) =>
  app.post<{ viewer: { points: Points | null } }>(POINTS, { first }, sender);
const points = async (who = citizen) => (await ask({ token: who.token })).data.viewer.points!;
const counted = async (who = citizen) =>
  (await points(who)).entries.nodes.map((entry) => [entry.rule.code, entry.points]);

const balanceIs = (balance: number, who = citizen) =>
  until(async () => ((await points(who)).balance === balance ? true : null));

const open = async (who: MadePerson, requestType = "information") => {
  const answer = await app.post<{
    openCase: { case: { id: string; code: string } | null; errors: object[] };
  }>(
    `mutation ($input: OpenCaseInput!) { openCase(input: $input) { case { id code } errors { code path } } }`,
    {
      input: {
        requestId: randomUUID(),
        requestType,
        description: "Una descrizione di prova.",
        place: { address: "Via Roma 1" },
        answers: requestType === "information" ? [] : [{ code: "problem", value: "grass" }],
      },
    },
    { token: who.token },
  );
  expect(answer.data.openCase.errors).toEqual([]);
  return answer.data.openCase.case!;
};

/** An act on the person's case, as the room of cases tells it. */
async function happened(type: string, who: MadePerson, more: object = {}) {
  const [entry] = await app.sql<{ id: string; case_id: string }>(
    `select e.id, e.case_id from case_entries e join cases c on c.id = e.case_id
     where c.citizen_id = $1 order by e.at desc limit 1`,
    [who.id],
  );
  const id = newId();
  const { case_id: caseId, id: entryId } = entry!;
  const payload = { caseId, version: 2, entryId, actorId: who.id, citizenId: who.id, ...more };
  const event = { id, type, subjectId: caseId, payload, occurredAt: app.clock.now().toISOString() };
  await app.platform.database.transaction((tx) => emit(tx, event));
  app.platform.poke();
  return event;
}

test("refuses a page of no size", async () => {
  expect(codesOf(await ask({ token: citizen.token }, null))).toEqual(["BAD_USER_INPUT"]);
});

test("an anonymous reader has no points", async () => {
  expect((await ask({})).data.viewer.points).toBeNull();
});

test("nobody sees the points of somebody else", async () => {
  await open(citizen, "park-maintenance");
  await balanceIs(10);
  const other = await app.make.operator({ settings: { points: true } });
  expect(await points(other)).toMatchObject({ balance: 0, entries: { nodes: [] } });
});

test("shows every rule in the reader's words, also to who has none", async () => {
  const italian = await points();
  expect(italian).toMatchObject({ enabled: true, balance: 0, level: 1, toNextLevel: 30 });
  expect(italian.rules).toContainEqual({
    code: "CASE_RATED",
    title: "Ci hai dato un voto",
    points: 5,
    perDay: 2,
  });
  const english = await app.make.person({ settings: { points: true, locale: "en" } });
  expect((await points(english)).rules.map(({ title }) => title)).toContain("You gave us a rating");
});

test("gives nothing to who has not asked for points", async () => {
  const quiet = await app.make.person();
  await open(quiet, "park-maintenance");
  await open(citizen, "park-maintenance");
  await balanceIs(10);
  expect(await points(quiet)).toMatchObject({ enabled: false, balance: 0 });
});

test("a request of a known type from the site counts, with its case and a badge; a general question does not", async () => {
  await open(citizen, "information");
  const { code } = await open(citizen, "park-maintenance");
  await balanceIs(10);
  const { entries, badges } = await points();
  expect(entries.nodes).toMatchObject([{ points: 10, rule: { code: "GOOD_REQUEST" }, case: { code } }]);
  expect(badges.find((badge) => badge.code === "GOOD_EYE")?.earnedAt).not.toBeNull();
  expect(badges.find((badge) => badge.code === "VOICE")?.earnedAt).toBeNull();
});

test("more requests on one day count once; the day is the town's", async () => {
  app.clock.set("2026-11-20T22:30:00Z");
  await open(citizen, "park-maintenance");
  await open(citizen, "park-maintenance");
  await balanceIs(10);
  app.clock.set("2026-11-20T23:30:00Z");
  await open(citizen, "park-maintenance");
  await balanceIs(20);
  expect(await counted()).toEqual([
    ["GOOD_REQUEST", 10],
    ["GOOD_REQUEST", 10],
  ]);
});

test("withdrawing takes the points back, says why, and only once", async () => {
  await open(citizen, "park-maintenance");
  await balanceIs(10);
  await happened("CaseWithdrawn", citizen);
  await balanceIs(0);
  await happened("CaseWithdrawn", citizen);
  await happened("CaseRated", citizen);
  await balanceIs(10);
  const { entries } = await points();
  expect(entries.nodes.map((entry) => entry.points)).toEqual(expect.arrayContaining([5, 5, -10, 10]));
  const back = entries.nodes.find((entry) => entry.points < 0)!;
  expect(back).toMatchObject({ reason: "Hai ritirato la richiesta." });
  expect(entries.nodes.find((entry) => entry.id === back.reverses)).toMatchObject({ points: 10 });
});

test("what the desk does in a person's place gives them nothing", async () => {
  await open(citizen, "information");
  await happened("CaseRated", citizen, { actorId: newId() });
  await happened("MessagePosted", citizen);
  await balanceIs(5);
  expect(await counted()).toEqual([["FIRST_MESSAGE", 5]]);
});

test("one event delivered twice at the same time counts once", async () => {
  await open(citizen, "information");
  const event = await happened("CaseRated", citizen);
  const deliver = () =>
    app.platform.database.transaction((tx) => pointsSubscriber.handle({ ...event, id: newId() }, tx));
  await Promise.all([deliver(), deliver(), deliver()]);
  await balanceIs(10);
  expect((await counted()).sort()).toEqual([
    ["CASE_RATED", 5],
    ["SETTLED", 5],
  ]);
});

test("the limit of a day holds when many things happen at once", async () => {
  await open(citizen, "information");
  const event = await happened("ProfileChosen", citizen);
  const rate = () =>
    app.platform.database.transaction((tx) =>
      pointsSubscriber.handle(
        {
          ...event,
          type: "ArticleRated",
          subjectId: newId(),
          payload: { slug: "x", personId: citizen.id, solved: true, draftOf: null },
        },
        tx,
      ),
    );
  await Promise.all(Array.from({ length: 6 }, rate));
  expect((await counted()).filter(([rule]) => rule === "ARTICLE_RATED")).toHaveLength(3);
});

test("an article that did not solve after all takes its points back", async () => {
  const rated = (solved: boolean) => ({
    id: newId(),
    type: "ArticleRated",
    subjectId: "01890a5d-ac96-774b-bcce-b302099a8057",
    payload: { slug: "cie", personId: citizen.id, solved, draftOf: solved ? "pothole" : null },
    occurredAt: app.clock.now().toISOString(),
  });
  const deliver = (solved: boolean) =>
    app.platform.database.transaction((tx) => pointsSubscriber.handle(rated(solved), tx));
  await deliver(true);
  expect(await points()).toMatchObject({ balance: 17 });
  await deliver(false);
  expect(await points()).toMatchObject({ balance: 2 });
});

test("choosing a profile counts the first time", async () => {
  const choose = (profile: string) =>
    app.post(
      `mutation ($input: SettingsInput!) { updateSettings(input: $input) { errors { code } } }`,
      { input: { profile, points: true } },
      { token: citizen.token },
    );
  await choose("DIGITAL");
  await balanceIs(10);
  await choose("SENIOR");
  await open(citizen, "park-maintenance");
  await balanceIs(20);
  expect((await counted()).filter(([rule]) => rule === "PROFILE_CHOSEN")).toHaveLength(1);
});

test("the ledger is never rewritten", async () => {
  await open(citizen, "park-maintenance");
  await balanceIs(10);
  await expect(app.sql("update point_entries set points = 99")).rejects.toThrow(/never change/);
  await expect(app.sql("delete from point_entries")).rejects.toThrow(/never change/);
});
