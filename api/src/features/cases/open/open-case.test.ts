import { randomBytes, randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  codesOf,
  type MadePerson,
  potholeInput,
  type Sender,
  testApp,
  type TestApp,
} from "../../../testing/index.ts";

interface Opened {
  case: {
    id: string;
    code: string;
    state: string;
    channel: string;
    promisedAt: string;
    version: number;
    answers: { code: string; label: string; display: string }[];
    requestType: { code: string; title: string; version: number };
    team: { code: string; name: string } | null;
    place: { address: string } | null;
    actions: string[];
    entries: {
      nodes: {
        kind: string;
        channel: string;
        author: { kind: string; name: string; office: string | null };
      }[];
    };
    contactEmail: string | null;
    citizen: { email: string | null; givenName: string | null } | null;
  } | null;
  code: string | null;
  promisedAt: string | null;
  errors: { code: string; path: string[]; message: string }[];
}

const OPEN = `mutation ($input: OpenCaseInput!) {
  openCase(input: $input) {
    code promisedAt errors { code path message }
    case {
      id code state channel promisedAt version contactEmail
      answers { code label display } requestType { code title version } team { code name } place { address } actions
      entries(first: 5) { nodes { kind channel author { kind name office } } }
      citizen { email givenName }
    }
  }
}`;

let app: TestApp;
let citizen: MadePerson;
let operator: MadePerson;
beforeAll(async () => {
  app = await testApp();
  citizen = await app.make.person({ givenName: "Ada" });
  operator = await app.make.operator({ team: "roads" });
});
afterAll(() => app.stop());
beforeEach(() => app.clock.set("2026-11-23T10:00:00+01:00"));

const secret = () => randomBytes(18).toString("base64url");
const device = () => randomBytes(32).toString("base64url");
const open = async (input: object, sender: Sender = {}) => {
  const answer = await app.post<{ openCase: Opened }>(OPEN, { input: potholeInput(input) }, sender);
  return { answer, payload: answer.data?.openCase };
};
const failures = (payload: Opened) => payload.errors.map(({ code, path }) => [code, path.join(".")]);
const countCases = async () => (await app.sql<{ n: string }>("select count(*)::text as n from cases"))[0]?.n;

describe("openCase", () => {
  it("says all that is wrong together, in the reader's language", async () => {
    const { payload } = await open(
      {
        description: "  ",
        answers: [
          { code: "size", value: "huge" },
          { code: "x", value: 1 },
        ],
        place: null,
      },
      { token: citizen.token, language: "en" },
    );
    expect(failures(payload)).toEqual([
      ["REQUIRED", "input.description"],
      ["REQUIRED", "input.place"],
      ["UNKNOWN_FIELD", "input.answers.x"],
      ["NOT_A_CHOICE", "input.answers.size"],
    ]);
    expect(payload.case).toBeNull();
  });

  it.each([
    [{ requestType: "nothing" }, "UNKNOWN_REQUEST_TYPE", "input.requestType"],
    [{ requestTypeVersion: 9 }, "UNKNOWN_REQUEST_TYPE", "input.requestType"],
    [{ requestId: "1" }, "REQUEST_ID_INVALID", "input.requestId"],
    [{ description: "x".repeat(5001) }, "TOO_LONG", "input.description"],
    [{ uploadIds: ["x"] }, "UPLOAD_NOT_FOUND", "input.uploadIds"],
    [{ place: { address: "Via Roma", latitude: 91, longitude: 8 } }, "PLACE_INVALID", "input.place.latitude"],
  ])("refuses %j", async (input, code, path) => {
    const { payload } = await open(input, { token: citizen.token });
    expect(failures(payload)).toEqual([[code, path]]);
  });

  it("asks an anonymous filer for a secret, and a good e-mail address", async () => {
    expect(failures((await open({})).payload)).toEqual([["SECRET_TOO_SHORT", "input.secret"]]);
    expect(failures((await open({ secret: "short" })).payload)).toEqual([
      ["SECRET_TOO_SHORT", "input.secret"],
    ]);
    const wrong = await open({ secret: secret(), contactEmail: "ada@" });
    expect(failures(wrong.payload)).toEqual([["EMAIL_INVALID", "input.contactEmail"]]);
  });

  it("sends emergencies to the phone first", async () => {
    const types = await app.post<{ requestTypes: { code: string; emergencyPhone: string | null }[] }>(
      "{ requestTypes { code emergencyPhone } }",
    );
    const urgent = types.data.requestTypes.find(({ emergencyPhone }) => emergencyPhone)!;
    const { payload } = await open({ requestType: urgent.code, answers: [] }, { token: citizen.token });
    expect(payload.errors).toMatchObject([{ code: "EMERGENCY_CALL_FIRST" }]);
    expect(payload.errors[0]?.message).toContain(urgent.emergencyPhone);
  });

  it("wants a sign-in where the request type does, and to act for others", async () => {
    await app.sql(`insert into request_types (id, code, position) values ($1, 'private', 99)`, [
      randomUUID(),
    ]);
    await app.sql(
      `insert into request_type_versions (id, request_type_id, number, published_at, category, definition)
       select $1, t.id, 1, now(), 'desk', v.definition || '{"identity": "SIGNED_IN"}'
       from request_types t, request_type_versions v join request_types o on o.id = v.request_type_id
       where t.code = 'private' and o.code = 'pothole'`,
      [randomUUID()],
    );
    await app.sql(
      `insert into request_type_texts select n.id, x.locale, x.register, x.title, x.content
       from request_type_texts x join request_type_versions v on v.id = x.version_id
         join request_types t on t.id = v.request_type_id and t.code = 'pothole',
         request_type_versions n join request_types p on p.id = n.request_type_id and p.code = 'private'`,
    );
    app.clock.advance(11_000);
    const anonymous = await open({ requestType: "private", secret: secret() });
    expect(codesOf(anonymous.answer)).toEqual(["UNAUTHENTICATED"]);
    expect(codesOf((await open({ channel: "PHONE", secret: secret() })).answer)).toEqual(["UNAUTHENTICATED"]);
  });

  it("lets only the desk choose the channel or file for somebody", async () => {
    const sender = { token: citizen.token };
    expect(codesOf((await open({ channel: "COUNTER" }, sender)).answer)).toEqual(["FORBIDDEN"]);
    const onBehalfOf = { givenName: "Ugo", familyName: "Neri" };
    expect(codesOf((await open({ onBehalfOf }, sender)).answer)).toEqual(["FORBIDDEN"]);
  });

  it("refuses a blank name of whom the desk files for", async () => {
    const operator = await app.make.operator();
    const onBehalfOf = { givenName: "  ", familyName: "\t" };
    const { payload } = await open({ channel: "COUNTER", onBehalfOf }, { token: operator.token });
    expect(payload.errors).toMatchObject([
      { code: "REQUIRED", path: ["input", "onBehalfOf", "givenName"] },
      { code: "REQUIRED", path: ["input", "onBehalfOf", "familyName"] },
    ]);
  });

  it("files a case with its code, promise, office and first entry", async () => {
    const { payload } = await open({}, { token: citizen.token });
    expect(payload.errors).toEqual([]);
    expect(payload.code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]$/);
    // Five working days from Monday, to closing time.
    expect(payload.promisedAt).toBe("2026-11-30T16:00:00.000Z");
    expect(payload.case).toMatchObject({
      code: payload.code,
      state: "RECEIVED",
      channel: "API",
      version: 1,
      requestType: { code: "pothole", title: "Buca nella strada", version: 1 },
      team: { code: "roads", name: "Ufficio roads" },
      place: { address: "Via Roma 1" },
      answers: [{ code: "size", label: "Quanto è grande?", display: "Grande, più di un piatto" }],
      actions: ["POST_MESSAGE", "WITHDRAW"],
      citizen: null,
      entries: {
        nodes: [{ kind: "OPENED", channel: "API", author: { kind: "CITIZEN", name: "Ada", office: null } }],
      },
    });
    expect(Date.parse(payload.case!.promisedAt)).toBe(Date.parse(payload.promisedAt!));
    const [event] = await app.sql<{ payload: object }>(
      "select payload from outbox o join cases c on c.id = o.subject_id where c.code = $1 and o.type = 'CaseOpened'",
      [payload.code],
    );
    expect(event?.payload).toMatchObject({ version: 1, citizenId: citizen.id, actorId: citizen.id });
  });

  it("files anonymously, keeping only the secret's hash", async () => {
    const mine = secret();
    const { payload } = await open({ secret: mine, contactEmail: "someone@example.org" });
    expect(payload.case).toMatchObject({
      channel: "WEB",
      contactEmail: null,
      actions: ["POST_MESSAGE", "WITHDRAW"],
    });
    expect(payload.case?.entries.nodes[0]?.author.name).toBe("Chi ha fatto la richiesta");
    const [row] = await app.sql<Record<string, unknown>>("select * from cases where code = $1", [
      payload.code,
    ]);
    expect(JSON.stringify(row)).not.toContain(mine);
    expect(row).toMatchObject({ citizen_id: null, contact_email: "someone@example.org" });
  });

  it("names who helped to write it, as they are called, and nobody where no name is given", async () => {
    const { payload } = await open({ helper: " Lucia " }, { token: citizen.token });
    expect(payload?.case?.entries.nodes[0]?.author).toEqual({
      kind: "DELEGATE",
      name: "Lucia",
      office: null,
    });
    const alone = await open({ helper: " " }, { token: citizen.token });
    expect(alone.payload?.case?.entries.nodes[0]?.author).toMatchObject({ kind: "CITIZEN", name: "Ada" });
  });

  it("files for somebody at the counter, and leaves the profile of a known address alone", async () => {
    const onBehalfOf = {
      givenName: "Altra",
      familyName: "Persona",
      email: citizen.email.toUpperCase(),
      phone: "123",
    };
    const { payload } = await open({ channel: "COUNTER", onBehalfOf }, { token: operator.token });
    expect(payload.case).toMatchObject({
      channel: "COUNTER",
      citizen: { email: citizen.email, givenName: "Ada" },
      entries: { nodes: [{ author: { kind: "OPERATOR", name: "Olga", office: "Ufficio roads" } }] },
    });
    const [person] = await app.sql<object>("select given_name, phone from persons where id = $1", [
      citizen.id,
    ]);
    expect(person).toEqual({ given_name: "Ada", phone: null });
    const unknown = { givenName: "Ugo", familyName: "Neri", email: "ugo@example.org" };
    const second = await open({ channel: "PHONE", onBehalfOf: unknown }, { token: operator.token });
    expect(second.payload.case?.citizen).toEqual({ email: "ugo@example.org", givenName: "Ugo" });
  });

  it("answers a replay with the first result, also a double tap and after sign-out", async () => {
    const before = Number(await countCases());
    const input = potholeInput();
    const mine = { token: citizen.token, device: device() };
    const send = (sender: Sender) => app.post<{ openCase: Opened }>(OPEN, { input }, sender);
    const taps = await Promise.all([send(mine), send(mine), send(mine)]);
    const codes = new Set(taps.map(({ data }) => data.openCase.code));
    expect(codes.size).toBe(1);
    const later = await send({ device: mine.device });
    expect(later.data.openCase).toMatchObject({ case: null, code: [...codes][0], errors: [] });
    expect(later.data.openCase.promisedAt).toBe(taps[0]?.data.openCase.promisedAt);
    expect(Number(await countCases())).toBe(before + 1);
  });

  it("refuses the same requestId with other content", async () => {
    const input = potholeInput();
    await open(input, { token: citizen.token });
    const { payload } = await open({ ...input, description: "Altro" }, { token: citizen.token });
    expect(failures(payload)).toEqual([["REQUEST_ID_REUSED", "input.requestId"]]);
  });

  it("takes few statements, however many answers", async () => {
    await open({}, { token: citizen.token });
    const before = app.platform.database.statements;
    const query = "mutation ($input: OpenCaseInput!) { openCase(input: $input) { code } }";
    await app.post(query, { input: potholeInput() }, { token: citizen.token });
    const spent = app.platform.database.statements - before;
    // Session, known request, case with entry and event, record of the request; the dispatcher may add its own.
    expect(spent).toBeLessThanOrEqual(8);
  });
});
