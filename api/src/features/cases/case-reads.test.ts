import { randomBytes, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  codesOf,
  type MadePerson,
  openCase,
  type OpenedCase,
  testApp,
  type TestApp,
} from "../../testing/index.ts";

interface Entries {
  nodes: { body: string | null; kind: string }[];
  edges: { cursor: string; node: { kind: string } }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

const Q1 = `query ($first: Int) { viewer { cases(first: $first) { nodes {
  code state category requestType { title }
  entries(last: 3) { nodes { kind body author { name office } } } } } } }`;
const BY_CODE = "query ($code: String!, $secret: String) { case(code: $code, secret: $secret) { code } }";

let app: TestApp;
let ada: MadePerson;
let olga: MadePerson;
let first: OpenedCase;
const secret = randomBytes(18).toString("base64url");

const write = (id: string, body: string, by: MadePerson) =>
  app.post(
    "mutation ($input: PostMessageInput!) { postMessage(input: $input) { errors { code } } }",
    { input: { requestId: randomUUID(), id, body } },
    { token: by.token },
  );
/** Statements of one operation: the least of some askings, since what runs in the background adds its own. */
const statementsOf = async (query: string, variables: object) => {
  const spent: number[] = [];
  while (spent.length < 6) {
    const before = app.platform.database.statements;
    await app.post(query, variables, { token: ada.token });
    spent.push(app.platform.database.statements - before);
  }
  return Math.min(...spent);
};

beforeAll(async () => {
  app = await testApp();
  ada = await app.make.person({ givenName: "Ada" });
  olga = await app.make.operator();
  first = await openCase(app, { token: ada.token }, { secret });
  for (const body of ["uno", "due", "tre", "quattro"])
    await write(first.id, body, body === "due" ? olga : ada);
  for (let count = 0; count < 5; count += 1) await openCase(app, { token: ada.token });
  await app.sql("update outbox set dispatched_at = now() where dispatched_at is null");
});
afterAll(() => app.stop());

describe("case(code, secret)", () => {
  it("tells a misread code from an unknown one", async () => {
    expect(codesOf(await app.post(BY_CODE, { code: "7K3M-2QXD-A" }))).toEqual(["CASE_CODE_MISREAD"]);
    expect((await app.post(BY_CODE, { code: "0000-0000-0" })).data).toEqual({ case: null });
  });

  it("opens to its owner, the desk, and whoever brings the secret; to nobody else", async () => {
    const other = await app.make.person();
    const editor = await app.make.person({ roles: ["EDITOR"] });
    const seen = async (sender: object, key?: string) =>
      (await app.post<{ case: object | null }>(BY_CODE, { code: first.code, secret: key }, sender)).data
        .case !== null;
    expect(await seen({})).toBe(false);
    expect(await seen({}, "x".repeat(24))).toBe(false);
    expect(await seen({}, "")).toBe(false);
    expect(await seen({ token: other.token })).toBe(false);
    expect(await seen({ token: editor.token })).toBe(false);
    expect(await seen({ token: ada.token })).toBe(true);
    expect(await seen({ token: olga.token })).toBe(true);
    expect(await seen({}, secret)).toBe(true);
  });
});

describe("viewer.cases", () => {
  it("is empty for an anonymous reader", async () => {
    expect((await app.post(Q1, { first: 3 })).data).toEqual({ viewer: { cases: { nodes: [] } } });
  });

  it("takes as many statements for one case as for many", async () => {
    const one = await statementsOf(Q1, { first: 1 });
    const many = await statementsOf(Q1, { first: 20 });
    expect(many).toBe(one);
    // The session, and the page with its entries and their authors.
    expect(many).toBeLessThanOrEqual(3);
  });

  it("keeps the last entries of each case in reading order", async () => {
    const { data } = await app.post<{ viewer: { cases: { nodes: { code: string; entries: Entries }[] } } }>(
      Q1,
      { first: 20 },
      { token: ada.token },
    );
    const [newest] = data.viewer.cases.nodes;
    const oldest = data.viewer.cases.nodes.at(-1);
    expect(newest?.entries.nodes.map(({ kind }) => kind)).toEqual(["OPENED"]);
    expect(oldest?.code).toBe(first.code);
    expect(oldest?.entries.nodes).toMatchObject([
      { body: "due", author: { name: "Olga", office: "Ufficio roads" } },
      { body: "tre", author: { name: "Ada", office: null } },
      { body: "quattro", author: { name: "Ada", office: null } },
    ]);
  });
});

describe("the look-ahead", () => {
  const read = async <Data>(query: string, variables: object = {}) => {
    const answer = await app.post<Data>(query, { code: first.code, ...variables }, { token: ada.token });
    return answer;
  };
  const bodies = (entries: Entries) => entries.nodes.map(({ body }) => body);

  it("keeps aliases with other arguments apart, and merges fragments", async () => {
    const { data } = await read<{ case: { head: Entries; tail: Entries; name: string; state: string } }>(
      `query ($code: String!) { case(code: $code) {
        head: entries(first: 2) { nodes { body } } ...Rest ... on Case { tail: entries(last: 2) { nodes { kind } } }
        ... on Node { id } } }
      fragment Rest on Case { name: code state tail: entries(last: 2) { nodes { body } } }`,
    );
    expect(bodies(data.case.head)).toEqual([null, "uno"]);
    expect(data.case.tail.nodes).toEqual([
      { body: "tre", kind: "MESSAGE" },
      { body: "quattro", kind: "MESSAGE" },
    ]);
    expect(data.case).toMatchObject({ name: first.code, state: "RECEIVED", id: first.id });
  });

  it("takes the same of nodes and edges.node for one, and refuses an alias that means two things", async () => {
    const ask = (nodes: string, edge: string) =>
      read<{ case: { entries: object } }>(`query ($code: String!) { case(code: $code) {
        entries(first: 1) { nodes { ${nodes} } edges { node { ${edge} } } } } }`);
    expect((await ask("x: kind", "x: kind y: body")).data.case.entries).toEqual({
      nodes: [{ x: "OPENED" }],
      edges: [{ node: { x: "OPENED", y: null } }],
    });
    expect(codesOf(await ask("x: kind", "x: body"))).toEqual(["BAD_USER_INPUT"]);
  });

  it("obeys @skip and @include", async () => {
    const query = `query ($code: String!, $all: Boolean!) { case(code: $code) {
      code state @skip(if: $all) entries(first: 1) @include(if: $all) { nodes { kind } } } }`;
    expect((await read(query, { all: true })).data).toEqual({
      case: { code: first.code, entries: { nodes: [{ kind: "OPENED" }] } },
    });
    expect((await read(query, { all: false })).data).toEqual({
      case: { code: first.code, state: "RECEIVED" },
    });
  });

  it("reads nested lists, by their own statements", async () => {
    const query = `query ($code: String!) { case(code: $code) {
      uploads { fileName } entries(first: 3) { nodes { uploads { fileName } kind } } } }`;
    const { data } = await read<{ case: { uploads: object[]; entries: Entries } }>(query);
    expect(data.case.uploads).toEqual([]);
    expect(data.case.entries.nodes).toHaveLength(3);
  });

  it("pages by cursor both ways", async () => {
    const query = `query ($code: String!, $first: Int, $last: Int, $after: String, $before: String) {
      case(code: $code) { entries(first: $first, last: $last, after: $after, before: $before) {
        nodes { body } edges { cursor node { kind } }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`;
    const page = async (args: object) =>
      (await read<{ case: { entries: Entries } }>(query, args)).data.case.entries;
    const head = await page({ first: 2 });
    expect(bodies(head)).toEqual([null, "uno"]);
    expect(head.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(head.edges.map(({ cursor }) => cursor)).toEqual([
      head.pageInfo.startCursor,
      head.pageInfo.endCursor,
    ]);
    const next = await page({ first: 9, after: head.pageInfo.endCursor });
    expect(bodies(next)).toEqual(["due", "tre", "quattro"]);
    expect(next.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const back = await page({ last: 2, before: next.pageInfo.endCursor });
    expect(bodies(back)).toEqual(["due", "tre"]);
    expect(back.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  });

  it.each([
    "x",
    Buffer.from("[]").toString("base64url"),
    Buffer.from('["x"]').toString("base64url"),
    Buffer.from('[{"a":1}]').toString("base64url"),
    Buffer.from('["1); drop table cases"]').toString("base64url"),
  ])("refuses the forged cursor %s", async (after) => {
    const answer = await read(
      "query ($code: String!, $after: String) { case(code: $code) { entries(first: 2, after: $after) { nodes { kind } } } }",
      { after },
    );
    expect(codesOf(answer)).toEqual(["BAD_USER_INPUT"]);
  });

  it("reads a case again by its id, as the reader may see it", async () => {
    const query =
      "query ($id: ID!) { node(id: $id) { __typename id ... on Case { code entries(first: 1) { nodes { kind } } } } }";
    expect((await read(query, { id: first.id })).data).toEqual({
      node: { __typename: "Case", id: first.id, code: first.code, entries: { nodes: [{ kind: "OPENED" }] } },
    });
    expect((await app.post(query, { id: first.id })).data).toEqual({ node: null });
    expect((await read(query, { id: "nonsense" })).data).toEqual({ node: null });
  });
});
