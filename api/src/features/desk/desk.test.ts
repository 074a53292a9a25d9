import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { codesOf, type MadePerson, openCase, testApp, type TestApp } from "../../testing/index.ts";

interface Page {
  nodes: { code: string; late: boolean; assignee: { firstName: string; office: string } | null }[];
  pageInfo: {
    hasNextPage: boolean;
    endCursor: string | null;
    hasPreviousPage: boolean;
    startCursor: string | null;
  };
}

const QUEUE = `query ($first: Int, $last: Int, $after: String, $before: String, $filter: DeskFilter) {
  deskCases(first: $first, last: $last, after: $after, before: $before, filter: $filter) {
    nodes { code late assignee { firstName office } }
    pageInfo { hasNextPage endCursor hasPreviousPage startCursor }
  }
}`;

let app: TestApp;
let ada: MadePerson;
let olga: MadePerson;
let rita: MadePerson;
const code: Record<"loose" | "olgas" | "asked" | "ended" | "old", string> = {
  loose: "",
  olgas: "",
  asked: "",
  ended: "",
  old: "",
};

const act = (name: string, type: string, input: object, by: MadePerson) =>
  app.post(
    `mutation ($input: ${type}!) { ${name}(input: $input) { errors { code } } }`,
    { input: { requestId: randomUUID(), ...input } },
    { token: by.token },
  );
const page = async (variables: object, by = olga) => {
  const answer = await app.post<{ deskCases: Page }>(QUEUE, { first: 50, ...variables }, { token: by.token });
  expect(answer.errors).toBeUndefined();
  return answer.data.deskCases;
};
const queue = async (filter: object, by = olga) =>
  (await page({ filter }, by)).nodes.map((node) => node.code);

beforeAll(async () => {
  app = await testApp();
  ada = await app.make.person({ givenName: "Ada", familyName: "Lovati" });
  olga = await app.make.operator({ team: "roads" });
  rita = await app.make.operator({ givenName: "Rita", team: "registry" });
  app.clock.set("2026-11-02T10:00:00+01:00");
  const old = await openCase(app, { token: ada.token }, { description: "Un vecchio tombino" });
  app.clock.set("2026-11-23T10:00:00+01:00");
  const loose = await openCase(app, { token: ada.token });
  const olgas = await openCase(app, { token: ada.token });
  const asked = await openCase(app, { token: ada.token });
  const ended = await openCase(app, {}, { secret: "x".repeat(30), contactEmail: "Nemo@example.org" });
  await act("takeCharge", "TakeChargeInput", { id: olgas.id }, olga);
  await act("takeCharge", "TakeChargeInput", { id: asked.id }, rita);
  await act("postMessage", "PostMessageInput", { id: asked.id, body: "Dove?", waitForCitizen: true }, rita);
  await act("resolveCase", "ResolveCaseInput", { id: ended.id, outcome: "SOLVED" }, rita);
  Object.assign(code, {
    loose: loose.code,
    olgas: olgas.code,
    asked: asked.code,
    ended: ended.code,
    old: old.code,
  });
});
afterAll(() => app.stop());

describe("deskCases", () => {
  it("refuses anonymous readers, citizens, and pages without a size", async () => {
    expect(codesOf(await app.post(QUEUE, { first: 1 }))).toEqual(["UNAUTHENTICATED"]);
    expect(codesOf(await app.post(QUEUE, { first: 1 }, { token: ada.token }))).toEqual(["FORBIDDEN"]);
    expect(codesOf(await app.post(QUEUE, {}, { token: olga.token }))).toEqual(["BAD_USER_INPUT"]);
    expect(codesOf(await app.post(QUEUE, { first: 101 }, { token: olga.token }))).toEqual(["BAD_USER_INPUT"]);
  });

  it("sorts work into queues, the most urgent first", async () => {
    expect(await queue({ queue: "UNASSIGNED" })).toEqual([code.old, code.loose]);
    expect(await queue({ queue: "MINE" })).toEqual([code.olgas]);
    expect(await queue({ queue: "MINE" }, rita)).toEqual([code.asked]);
    expect(await queue({ queue: "TEAM" })).toEqual([code.old, code.loose, code.olgas, code.asked]);
    expect(await queue({ queue: "TEAM" }, rita)).toEqual([]);
    expect(await queue({ queue: "WAITING" })).toEqual([code.asked]);
    expect(await queue({ queue: "LATE" })).toEqual([code.old]);
    expect(await queue({ queue: "OPEN" })).toEqual([code.old, code.loose, code.olgas, code.asked]);
    expect(await queue({ queue: "ALL" })).toHaveLength(5);
    const [late] = (await page({ filter: { queue: "LATE" } })).nodes;
    expect(late).toMatchObject({ late: true, assignee: null });
    const [mine] = (await page({ filter: { queue: "MINE" } })).nodes;
    expect(mine).toMatchObject({ late: false, assignee: { firstName: "Olga", office: "Ufficio roads" } });
  });

  it("narrows a queue", async () => {
    expect(await queue({ states: ["RESOLVED"] })).toEqual([code.ended]);
    expect(await queue({ channel: "API", queue: "LATE" })).toEqual([code.old]);
    expect(await queue({ category: "waste" })).toEqual([]);
    expect(await queue({ requestType: "pothole", queue: "MINE" })).toEqual([code.olgas]);
  });

  it("finds a case by code, words, the person's name or address", async () => {
    expect(await queue({ query: code.loose.toLowerCase().replaceAll("-", " ") })).toEqual([code.loose]);
    expect(await queue({ query: "vecchio" })).toEqual([code.old]);
    expect(await queue({ query: "ada lov" })).toHaveLength(4);
    expect(await queue({ query: ada.email.toUpperCase() })).toHaveLength(4);
    expect(await queue({ query: "nemo@example.org" })).toEqual([code.ended]);
    expect(await queue({ query: "100%" })).toEqual([]);
  });

  it("pages both ways without losing a case that has no promise", async () => {
    await app.sql("update cases set promised_at = null where code = $1", [code.olgas]);
    const all = await queue({ queue: "OPEN" });
    const forward: string[] = [];
    let after: string | null = null;
    do {
      const next: Page = await page({ first: 1, after, filter: { queue: "OPEN" } });
      forward.push(...next.nodes.map((node) => node.code));
      after = next.pageInfo.hasNextPage ? next.pageInfo.endCursor : null;
    } while (after);
    expect(forward).toEqual(all);
    const last = await page({ first: null, last: 2, filter: { queue: "OPEN" } });
    expect(last.nodes.map((node) => node.code)).toEqual(all.slice(-2));
    expect(last.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: false });
    const before = await page({
      first: null,
      last: 9,
      before: last.pageInfo.startCursor,
      filter: { queue: "OPEN" },
    });
    expect(before.nodes.map((node) => node.code)).toEqual(all.slice(0, -2));
  });
});

describe("the desk's colleagues and citizens", () => {
  it("are for the desk", async () => {
    for (const query of ["{ deskTeams { code } }", "{ deskAgents { firstName } }"]) {
      expect(codesOf(await app.post(query))).toEqual(["UNAUTHENTICATED"]);
      expect(codesOf(await app.post(query, {}, { token: ada.token }))).toEqual(["FORBIDDEN"]);
    }
    const { data } = await app.post<object>(
      "{ deskTeams { code name } deskAgents { firstName office location } }",
      {},
      { token: olga.token },
    );
    expect(data).toEqual({
      deskTeams: [
        { code: "registry", name: "Ufficio registry" },
        { code: "roads", name: "Ufficio roads" },
      ],
      deskAgents: [
        { firstName: "Olga", office: "Ufficio roads", location: "Italia" },
        { firstName: "Rita", office: "Ufficio registry", location: "Italia" },
      ],
    });
  });

  it("shows a person's whole history", async () => {
    const query = `query ($code: String!) { case(code: $code) { citizen {
      givenName cases(first: 2) { nodes { code } pageInfo { hasNextPage } }
      channels { channel count } reasons { requestType { title } count } } } }`;
    const { data } = await app.post<object>(query, { code: code.loose }, { token: olga.token });
    expect(data).toMatchObject({
      case: {
        citizen: {
          givenName: "Ada",
          cases: { pageInfo: { hasNextPage: true } },
          channels: [{ channel: "API", count: 4 }],
          reasons: [{ requestType: { title: "Buca nella strada" }, count: 4 }],
        },
      },
    });
    const own = await app.post<object>(query, { code: code.loose }, { token: ada.token });
    expect(own.data).toEqual({ case: { citizen: null } });
  });
});
