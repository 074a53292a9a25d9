import { randomBytes, randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  type Answer,
  codesOf,
  type MadePerson,
  openCase,
  type OpenedCase,
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
const mutation = (name: string, input: string, more = "") =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${CASE} ${more} errors { code path } } }`;
const POST = mutation("postMessage", "PostMessageInput", "entry { kind body author { kind name office } }");

/** Each mutation with a good input and, before it, what makes the case ready for it. */
interface Row {
  name: string;
  input: string;
  good: object;
  invalid: [object, string][];
  by: "citizen" | "operator";
  after?: "resolved";
  event: string;
  state: string;
}
const rows: Row[] = [
  {
    name: "postMessage",
    input: "PostMessageInput",
    good: { body: "Novità?" },
    invalid: [
      [{ body: "  " }, "REQUIRED"],
      [{ body: "x".repeat(5001) }, "TOO_LONG"],
    ],
    by: "citizen",
    event: "MessagePosted",
    state: "RECEIVED",
  },
  {
    name: "takeCharge",
    input: "TakeChargeInput",
    good: {},
    invalid: [[{ id: "nonsense" }, "NOT_FOUND"]],
    by: "operator",
    event: "CaseTakenInCharge",
    state: "IN_CHARGE",
  },
  {
    name: "assignCase",
    input: "AssignCaseInput",
    good: { teamId: "TEAM" },
    invalid: [
      [{ teamId: null }, "AGENT_OR_TEAM_REQUIRED"],
      [{ teamId: "nonsense" }, "NOT_FOUND"],
      [{ agentId: "nonsense" }, "NOT_FOUND"],
    ],
    by: "operator",
    event: "CaseAssigned",
    state: "RECEIVED",
  },
  {
    name: "resolveCase",
    input: "ResolveCaseInput",
    good: { outcome: "SOLVED", message: "Buca chiusa." },
    invalid: [
      [{ outcome: "NOT_FEASIBLE" }, "REASON_REQUIRED"],
      [{ outcome: "NOT_RECORDED" }, "NOT_AN_OUTCOME"],
    ],
    by: "operator",
    event: "CaseResolved",
    state: "RESOLVED",
  },
  {
    name: "reopenCase",
    input: "ReopenCaseInput",
    good: { reason: "È ancora lì." },
    invalid: [[{ reason: " " }, "REQUIRED"]],
    by: "citizen",
    after: "resolved",
    event: "CaseReopened",
    state: "REOPENED",
  },
  {
    name: "withdrawCase",
    input: "WithdrawCaseInput",
    good: { reason: "Ci ha pensato un vicino." },
    invalid: [[{ reason: "x".repeat(5001) }, "TOO_LONG"]],
    by: "citizen",
    event: "CaseWithdrawn",
    state: "WITHDRAWN",
  },
  {
    name: "rateCase",
    input: "RateCaseInput",
    good: { rating: 5, comment: "Grazie" },
    invalid: [
      [{ rating: 0 }, "TOO_SMALL"],
      [{ rating: 6 }, "TOO_LARGE"],
    ],
    by: "citizen",
    after: "resolved",
    event: "CaseRated",
    state: "RESOLVED",
  },
];

let app: TestApp;
let citizen: MadePerson;
let other: MadePerson;
let operator: MadePerson;
let editor: MadePerson;
let teamId: string;
beforeAll(async () => {
  app = await testApp();
  citizen = await app.make.person({ givenName: "Ada" });
  other = await app.make.person({ givenName: "Ivo" });
  operator = await app.make.operator({ team: "roads" });
  editor = await app.make.person({ roles: ["EDITOR"] });
  teamId = Buffer.from(`Team:${await app.make.team("registry")}`).toString("base64url");
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
    name === "postMessage" ? POST : mutation(name, type),
    { input: { requestId: randomUUID(), ...input } },
    sender,
  );
const resolve = (id: string) =>
  act("resolveCase", "ResolveCaseInput", { id, outcome: "SOLVED" }, { token: operator.token });
const codes = (answer: Answer<Record<string, Payload>>, name: string) =>
  answer.data[name]?.errors.map(({ code }) => code);
const events = async (code: string) =>
  (
    await app.sql<{ type: string }>(
      "select type from outbox o join cases c on c.id = o.subject_id where c.code = $1 order by o.id",
      [code],
    )
  ).map(({ type }) => type);

describe.each(rows)("$name", ({ name, input: type, good, invalid, by, after, event, state }) => {
  let subject: OpenedCase;
  let secret: string;
  const actor = (): Sender => ({ token: (by === "citizen" ? citizen : operator).token });
  const withTeam = (input: object) =>
    "teamId" in input && input.teamId === "TEAM" ? { ...input, teamId } : input;
  const send = (input: object, sender: Sender) =>
    act(name, type, withTeam({ id: subject.id, ...good, ...input }), sender);

  beforeEach(async () => {
    secret = device();
    subject = await openCase(app, { token: citizen.token }, { secret });
    if (after === "resolved") await resolve(subject.id);
  });

  it.each(invalid)("refuses %j", async (input, code) => {
    expect(codes(await send(input, actor()), name)).toEqual([code]);
  });

  it("finds no case that is not there", async () => {
    const id = Buffer.from(`Case:${randomUUID()}`).toString("base64url");
    expect(codes(await send({ id }, actor()), name)).toEqual(["NOT_FOUND"]);
  });

  it("refuses an anonymous reader", async () => {
    expect(codesOf(await send({}, {}))).toEqual(["UNAUTHENTICATED"]);
  });

  it("refuses those whose case it is not, without saying that it is there", async () => {
    const desk = by === "operator";
    for (const { token } of [other, editor]) {
      const answer = await send({}, { token });
      if (desk) expect(codesOf(answer)).toEqual(["FORBIDDEN"]);
      else expect(codes(answer, name)).toEqual(["NOT_FOUND"]);
    }
    if (desk) expect(codesOf(await send({}, { token: citizen.token }))).toEqual(["FORBIDDEN"]);
    else expect(codes(await send({ secret: device() }, {}), name)).toEqual(["NOT_FOUND"]);
    if (name === "reopenCase" || name === "withdrawCase" || name === "rateCase") {
      expect(codesOf(await send({}, { token: operator.token }))).toEqual(["FORBIDDEN"]);
    }
    expect(await events(subject.code)).not.toContain(event);
  });

  it("does it, with an entry at the new version and one event", async () => {
    const answer = await send({}, actor());
    expect(answer.errors).toBeUndefined();
    expect(answer.data[name]?.errors).toEqual([]);
    const version = after ? 3 : 2;
    expect(answer.data[name]?.case).toMatchObject({ state, version });
    const entries = await app.sql<{ position: number }>(
      "select position from case_entries e join cases c on c.id = e.case_id where c.code = $1 order by position",
      [subject.code],
    );
    expect(entries.at(-1)?.position).toBe(version);
    expect((await events(subject.code)).filter((one) => one === event)).toHaveLength(1);
  });

  it("answers a replay with the first result, also at the same time and after sign-out", async () => {
    const requestId = randomUUID();
    const sender = { ...actor(), device: device() };
    const taps = await Promise.all([send({ requestId }, sender), send({ requestId }, sender)]);
    for (const tap of [...taps, await send({ requestId }, sender)]) {
      expect(tap.data[name]).toMatchObject({ errors: [], case: { version: after ? 3 : 2 } });
    }
    const signedOut = await send({ requestId }, { device: sender.device });
    expect(signedOut.data[name]).toMatchObject({ errors: [], case: null });
    expect((await events(subject.code)).filter((one) => one === event)).toHaveLength(1);
  });

  it.runIf(by === "citizen")("takes the secret of an anonymous filer", async () => {
    const answer = await send({ secret }, {});
    expect(answer.data[name]).toMatchObject({ errors: [], case: { state } });
  });
});
