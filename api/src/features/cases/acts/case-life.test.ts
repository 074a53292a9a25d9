import { randomBytes, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type Answer,
  codesOf,
  type MadePerson,
  openCase,
  type Sender,
  testApp,
  type TestApp,
} from "../../../testing/index.ts";

interface Payload {
  case: { state: string; version: number; [key: string]: unknown } | null;
  entry?: {
    kind: string;
    body: string | null;
    author: { kind: string; name: string; office: string | null };
  } | null;
  errors: { code: string; path: string[] }[];
}

const CASE = `case { id state version outcome outcomeReason rating ratingComment actions promisedAt takenInChargeAt
  resolvedAt closedAt assignee { firstName office } team { code } }`;

let app: TestApp;
let citizen: MadePerson;
let operator: MadePerson;
beforeAll(async () => {
  app = await testApp();
  citizen = await app.make.person({ givenName: "Ada" });
  operator = await app.make.operator({ team: "roads" });
});
afterAll(() => app.stop());

const device = () => randomBytes(32).toString("base64url");
const act = (
  name: string,
  type: string,
  input: object,
  sender: Sender,
): Promise<Answer<Record<string, Payload>>> =>
  app.post(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${CASE} errors { code path }
      ${name === "postMessage" ? "entry { kind body author { kind name office } }" : ""} } }`,
    { input: { requestId: randomUUID(), ...input } },
    sender,
  );
const resolve = (id: string) =>
  act("resolveCase", "ResolveCaseInput", { id, outcome: "SOLVED" }, { token: operator.token });
const codes = (answer: Answer<Record<string, Payload>>, name: string) =>
  answer.data[name]?.errors.map(({ code }) => code);

describe("the life of a case", () => {
  const post = (id: string, input: object, sender: Sender) =>
    act("postMessage", "PostMessageInput", { id, ...input }, sender);

  it("waits for the citizen, whose answer sets it going again", async () => {
    const { id } = await openCase(app, { token: citizen.token });
    await act("takeCharge", "TakeChargeInput", { id }, { token: operator.token });
    const asked = await post(id, { body: "Di che colore?", waitForCitizen: true }, { token: operator.token });
    expect(asked.data["postMessage"]).toMatchObject({
      case: { state: "WAITING_FOR_CITIZEN" },
      entry: { kind: "WAITING", author: { kind: "OPERATOR", name: "Olga", office: "Ufficio roads" } },
    });
    const answered = await post(id, { body: "Rossa" }, { token: citizen.token });
    expect(answered.data["postMessage"]).toMatchObject({
      case: { state: "IN_CHARGE" },
      entry: { kind: "MESSAGE", author: { kind: "CITIZEN", name: "Ada", office: null } },
    });
  });

  it("keeps internal notes and questions for the desk to write", async () => {
    const { id } = await openCase(app, { token: citizen.token });
    for (const input of [{ internal: true }, { waitForCitizen: true }]) {
      expect(codesOf(await post(id, { body: "x", ...input }, { token: citizen.token }))).toEqual([
        "FORBIDDEN",
      ]);
    }
  });

  it("never shows a note, its file or its author to the citizen", async () => {
    const secret = device();
    const { id, code } = await openCase(app, { token: citizen.token }, { secret });
    await post(id, { body: "Nota segreta", internal: true }, { token: operator.token });
    const [note] = await app.sql<{ id: string; case_id: string }>(
      "select id, case_id from case_entries where kind = 'NOTE' and body = 'Nota segreta'",
    );
    await app.sql(
      `insert into uploads (id, case_id, entry_id, state, file_name, media_type, size)
       values ($1, $2, $3, 'READY', 'segreto.jpg', 'image/jpeg', 1)`,
      [randomUUID(), note?.case_id, note?.id],
    );
    const query = `query ($code: String!, $secret: String, $id: ID!) {
      case(code: $code, secret: $secret) { uploads { fileName } entries(last: 9) { nodes { kind body uploads { fileName } } } }
      node(id: $id) { ... on Case { uploads { fileName } entries(first: 9) { edges { node { body } } } } }
      viewer { cases(first: 50) { nodes { uploads { fileName } entries(first: 9) { nodes { body } } } } }
    }`;
    for (const sender of [{ token: citizen.token }, { device: device() }]) {
      const seen = JSON.stringify(await app.post(query, { code, id, secret }, sender));
      expect(seen).toContain("OPENED");
      expect(seen).not.toMatch(/segret/i);
    }
    expect(JSON.stringify(await app.post(query, { code, id }, { token: operator.token }))).toMatch(
      /Nota segreta/,
    );
  });

  it("ends with a reason where it does not solve, and starts again with a promise of its own", async () => {
    app.clock.set("2026-11-23T10:00:00+01:00");
    const { id } = await openCase(app, { token: citizen.token });
    const ended = await act(
      "resolveCase",
      "ResolveCaseInput",
      { id, outcome: "FORWARDED", reason: "La strada è della Provincia." },
      { token: operator.token },
    );
    expect(ended.data["resolveCase"]?.case).toMatchObject({
      state: "RESOLVED",
      outcome: "FORWARDED",
      outcomeReason: "La strada è della Provincia.",
      assignee: { firstName: "Olga", office: "Ufficio roads" },
    });
    app.clock.set("2026-12-01T10:00:00+01:00");
    const again = await act("reopenCase", "ReopenCaseInput", { id, reason: "No" }, { token: citizen.token });
    expect(again.data["reopenCase"]?.case).toMatchObject({
      state: "REOPENED",
      outcome: null,
      resolvedAt: null,
    });
    // Five working days from Tuesday, the eighth being a holiday.
    expect(Date.parse(String(again.data["reopenCase"]?.case?.["promisedAt"]))).toBe(
      Date.parse("2026-12-09T16:00:00Z"),
    );
    expect(
      codes(await act("rateCase", "RateCaseInput", { id, rating: 1 }, { token: citizen.token }), "rateCase"),
    ).toEqual(["CASE_STATE_FORBIDS"]);
  });

  it("is rated once", async () => {
    const { id } = await openCase(app, { token: citizen.token });
    await resolve(id);
    const rate = () => act("rateCase", "RateCaseInput", { id, rating: 4 }, { token: citizen.token });
    expect((await rate()).data["rateCase"]?.case).toMatchObject({ rating: 4, actions: ["REOPEN"] });
    expect(codes(await rate(), "rateCase")).toEqual(["CASE_STATE_FORBIDS"]);
  });

  it("goes to whoever it is assigned to, with their office", async () => {
    const { id } = await openCase(app, { token: citizen.token });
    const clerk = await app.make.operator({ givenName: "Rita", team: "registry" });
    const agentId = Buffer.from(`Agent:${clerk.id}`).toString("base64url");
    const answer = await act("assignCase", "AssignCaseInput", { id, agentId }, { token: operator.token });
    expect(answer.data["assignCase"]?.case).toMatchObject({
      assignee: { firstName: "Rita" },
      team: { code: "registry" },
    });
    const nobody = Buffer.from(`Agent:${citizen.id}`).toString("base64url");
    expect(
      codes(
        await act("assignCase", "AssignCaseInput", { id, agentId: nobody }, { token: operator.token }),
        "assignCase",
      ),
    ).toEqual(["NOT_FOUND"]);
  });

  it("loses no message that two write at once", async () => {
    const { id, code } = await openCase(app, { token: citizen.token });
    const writers = Array.from({ length: 6 }, (_, index) =>
      post(id, { body: `m${index}` }, { token: index % 2 ? citizen.token : operator.token }),
    );
    await Promise.all(writers);
    const rows = await app.sql<{ position: number }>(
      "select position from case_entries e join cases c on c.id = e.case_id where c.code = $1 order by position",
      [code],
    );
    expect(rows.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });
});
