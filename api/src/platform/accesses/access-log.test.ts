import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  type MadePerson,
  openCase,
  type OpenedCase,
  testApp,
  type TestApp,
  until,
} from "../../testing/index.ts";

let app: TestApp;
let ada: MadePerson;
let operator: MadePerson;
let opened: OpenedCase;

beforeAll(async () => {
  app = await testApp();
  ada = await app.make.person();
  operator = await app.make.operator();
  opened = await openCase(app, { token: ada.token });
});
afterAll(() => app.stop());
beforeEach(async () => {
  await app.sql("delete from accesses");
  app.clock.advance(600_000);
});

interface Line {
  subject: string;
  viewer: string;
  role: string;
  team: string | null;
  noun: string;
  inCase: string | null;
  operation: string;
}

const lines = () =>
  app.sql<Line>(
    `select subject_id as subject, viewer_id as viewer, viewer_role as role, team_id as team, noun,
       (select code from cases where id = case_id) as "inCase", operation
     from accesses order by noun, operation`,
  );
const CASE = "query OneCase($code: String!) { case(code: $code) { description citizen { email } } }";

describe("the access log", () => {
  it("has no line for what people read of their own, nor of what they are refused", async () => {
    const stranger = await app.make.person();
    for (const { token } of [ada, stranger]) {
      await app.post(CASE, { code: opened.code }, { token });
      await app.post("{ viewer { citizen { email } cases(first: 3) { nodes { id } } } }", {}, { token });
    }
    await app.post(CASE, { code: opened.code });
    await app.post("{ viewer { citizen { email } } }", {}, { token: operator.token });
    expect(await lines()).toEqual([]);
  });

  it("says who of the desk was handed what, in which case and by what", async () => {
    const answer = await app.post<{ case: object }>(CASE, { code: opened.code }, { token: operator.token });
    expect(answer.data.case).toMatchObject({ citizen: { email: ada.email } });
    const who = { subject: ada.id, viewer: operator.id, role: "OPERATOR", team: await app.make.team() };
    expect(await lines()).toEqual([
      { ...who, noun: "Case", inCase: opened.code, operation: "OneCase" },
      { ...who, noun: "Citizen", inCase: null, operation: "OneCase" },
    ]);
  });

  it("has one line for the same look within minutes, also by another process, and a new one after", async () => {
    const there = await testApp({ beside: app });
    for (const door of [app, app, there]) {
      await door.post("query Q($code: String!) { case(code: $code) { id } }", opened, {
        token: operator.token,
      });
    }
    expect(await lines()).toHaveLength(1);
    await there.stop();
    app.clock.advance(600_000);
    await app.post("query Q($code: String!) { case(code: $code) { id } }", opened, { token: operator.token });
    expect(await lines()).toHaveLength(2);
  });

  it("has a line for each row of a page, and none for the row behind it", async () => {
    const others = await Promise.all([1, 2].map(() => app.make.person()));
    for (const { token } of others) await openCase(app, { token });
    const page = "{ deskCases(filter: {}, first: 2) { nodes { code } pageInfo { hasNextPage } } }";
    const answer = await app.post<{ deskCases: { nodes: { code: string }[]; pageInfo: object } }>(
      page,
      {},
      { token: operator.token },
    );
    const { nodes, pageInfo } = answer.data.deskCases;
    expect(pageInfo).toEqual({ hasNextPage: true });
    const written = await lines();
    expect(written.map(({ inCase }) => inCase).sort()).toEqual(nodes.map(({ code }) => code).sort());
    expect(written[0]?.operation).toBe("deskCases");
  });

  it("shows nothing that it could not write down", async () => {
    await app.sql("alter table accesses rename to accesses_away");
    const answer = await app.post(CASE, { code: opened.code }, { token: operator.token });
    await app.sql("alter table accesses_away rename to accesses");
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(["INTERNAL_SERVER_ERROR"]);
    expect(JSON.stringify(answer.data ?? null)).not.toContain(ada.email);
  });

  it("has a line before a stream's first event", async () => {
    const abort = new AbortController();
    const response = await fetch(`${app.url}/graphql/stream`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "text/event-stream",
        authorization: `Bearer ${operator.token}`,
      },
      body: JSON.stringify({
        query: "subscription Follow($code: String!) { caseChanged(code: $code) { version } }",
        variables: { code: opened.code },
      }),
      signal: abort.signal,
    });
    const found = await until(async () => (await lines())[0]);
    expect(found).toMatchObject({ noun: "Case", inCase: opened.code, operation: "Follow" });
    abort.abort();
    await response.body?.cancel().catch(() => undefined);
  });
});
