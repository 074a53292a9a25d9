import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { codesOf, type MadePerson, type Sender, testApp, type TestApp } from "../../../testing/index.ts";
import { isClientSecret, type KeptSecrets } from "./client-secret.ts";

let app: TestApp;
let dev: MadePerson;
let other: MadePerson;
let admin: MadePerson;
beforeAll(async () => {
  app = await testApp();
  dev = await app.make.person();
  other = await app.make.person({ givenName: "Ivo" });
  admin = await app.make.person({ roles: ["ADMIN"] });
});
afterAll(() => app.stop());
beforeEach(() => app.sql("delete from apps"));

interface Shown {
  id: string;
  clientId: string;
  name: string;
  redirectUris: string[];
  suspendedAt: string | null;
}
interface Payload {
  app: Shown | null;
  clientSecret?: string | null;
  deletedId?: string | null;
  errors: { code: string; path: string[]; message: string }[];
}
const FIELDS =
  "app { id clientId name description website kind redirectUris scopes suspendedAt } errors { code path message }";

const act = (name: string, input: object, sender: Sender, fields = FIELDS) =>
  app.post<Record<string, Payload>>(
    `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${fields} } }`,
    { input },
    sender,
  );
const newApp = (input: object = {}) => ({
  requestId: randomUUID(),
  name: "Segnala Buche",
  kind: "CONFIDENTIAL",
  redirectUris: ["https://app.example.org/back"],
  scopes: ["cases:read"],
  contactEmail: "dev@example.org",
  ...input,
});
const create = async (input: object = {}, sender: Sender = { token: dev.token }) => {
  const { data } = await act("createApp", newApp(input), sender, `clientSecret ${FIELDS}`);
  return data["createApp"]!;
};
const made = async (input: object = {}) => {
  const { app: shown, clientSecret } = await create(input);
  return { ...shown!, clientSecret: clientSecret ?? "" };
};
const kept = async (clientId: string) => {
  const [row] = await app.sql<KeptSecrets>(
    `select secret_hash as "secretHash", previous_secret_hash as "previousSecretHash",
       previous_secret_until as "previousSecretUntil" from apps where id = $1`,
    [clientId],
  );
  return row!;
};

it("names everything that is wrong with a new app, in the reader's words", async () => {
  const { errors } = await create({
    name: "Comune di Prova",
    website: "http://app.example.org",
    redirectUris: ["https://app.example.org/ok", "http://app.example.org/back"],
    scopes: ["cases:read", "everything"],
  });
  expect(errors.map(({ code, path }) => [code, path.slice(1).join(".")])).toEqual([
    ["APP_NAME_RESERVED", "name"],
    ["WEBSITE_INVALID", "website"],
    ["REDIRECT_URI_INSECURE", "redirectUris.1"],
    ["SCOPE_UNKNOWN", "scopes.1"],
  ]);
  expect(errors[0]?.message).toBe("Questo nome sembra quello dell'ente. Scegline un altro per la tua app.");
  expect(await app.sql("select from apps")).toHaveLength(0);
});

it.each([
  [{ name: "x".repeat(61) }, "TOO_LONG"],
  [{ name: "" }, "REQUIRED"],
  [{ contactEmail: "nobody" }, "EMAIL_INVALID"],
  [{ redirectUris: Array.from({ length: 11 }, (_, index) => `https://a.example/${index}`) }, "TOO_MANY"],
  [{ kind: "PUBLIC", redirectUris: [] }, "REDIRECT_URI_REQUIRED"],
  [{ scopes: [] }, "REQUIRED"],
  [{ requestId: "1" }, "REQUEST_ID_INVALID"],
])("refuses %o", async (input, code) => {
  expect((await create(input)).errors.map((error) => error.code)).toContain(code);
});

it("lets a person have twenty apps", async () => {
  await app.sql(
    `insert into apps (id, owner_id, name, kind, contact_email, created_at, updated_at)
     select gen_random_uuid(), $1, 'x', 'PUBLIC', 'a@b.it', now(), now() from generate_series(1, 19)`,
    [dev.id],
  );
  const both = await Promise.all([create(), create()]);
  expect(both.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(["APP_LIMIT"]);
});

it("is for people who have signed in", async () => {
  expect(codesOf(await act("createApp", newApp(), {}))).toEqual(["UNAUTHENTICATED"]);
});

it("shows and gives nothing to anybody but the app's developer", async () => {
  const { id } = await made();
  for (const [name, input] of Object.entries({
    updateApp: { id, name: "Mia" },
    rotateAppSecret: { id, requestId: randomUUID() },
    deleteApp: { id },
  })) {
    const fields = "errors { code }";
    const { data } = await act(name, input, { token: other.token }, fields);
    expect(data[name]?.errors).toEqual([{ code: "NOT_FOUND" }]);
    expect(codesOf(await act(name, input, {}, fields))).toEqual(["UNAUTHENTICATED"]);
  }
  expect(codesOf(await act("suspendApp", { id }, { token: dev.token }))).toEqual(["FORBIDDEN"]);
  const QUERY = "{ viewer { apps(first: 5) { nodes { id } } } }";
  const seen = await app.post<{ viewer: { apps: { nodes: object[] } } }>(QUERY, {}, { token: other.token });
  expect(seen.data.viewer.apps.nodes).toEqual([]);
});

it("says the secret once, and keeps its hash", async () => {
  const input = newApp();
  const fields = `clientSecret ${FIELDS}`;
  const first = (await act("createApp", input, { token: dev.token }, fields)).data["createApp"];
  const again = (await act("createApp", input, { token: dev.token }, fields)).data["createApp"];
  expect(first?.clientSecret).toMatch(/^sportello_secret_[\w-]{43}$/);
  expect(again).toEqual({ ...first, clientSecret: null });
  const clientId = first?.app?.clientId ?? "";
  expect(isClientSecret(first?.clientSecret ?? "", await kept(clientId), app.clock.now())).toBe(true);
  const rows = await app.sql<{ all: string }>(
    "select a::text as all from apps a union all select i::text from idempotency i",
  );
  expect(rows.filter((row) => row.all.includes(first?.clientSecret ?? "?"))).toEqual([]);
});

it("gives no secret to an app on people's devices", async () => {
  const { id, clientSecret } = await made({ kind: "PUBLIC", redirectUris: ["it.example.buche:/back"] });
  expect(clientSecret).toBe("");
  const { data } = await act("rotateAppSecret", { id, requestId: randomUUID() }, { token: dev.token });
  expect(data["rotateAppSecret"]?.errors).toMatchObject([{ code: "APP_HAS_NO_SECRET" }]);
});

it("lets the old secret work for 24 hours after a new one", async () => {
  const { id, clientId, clientSecret: old } = await made();
  const input = { id, requestId: randomUUID() };
  const fields = `clientSecret ${FIELDS}`;
  const { data } = await act("rotateAppSecret", input, { token: dev.token }, fields);
  const fresh = data["rotateAppSecret"]?.clientSecret ?? "";
  const again = await act("rotateAppSecret", input, { token: dev.token }, fields);
  expect(again.data["rotateAppSecret"]?.clientSecret).toBeNull();
  const secrets = await kept(clientId);
  const hours = (count: number) => new Date(app.clock.now().getTime() + count * 3_600_000);
  expect([fresh, old, "wrong"].map((secret) => isClientSecret(secret, secrets, hours(23)))).toEqual([
    true,
    true,
    false,
  ]);
  expect([fresh, old].map((secret) => isClientSecret(secret, secrets, hours(25)))).toEqual([true, false]);
});

it("changes what is given and leaves the rest", async () => {
  const { id } = await made({ website: "https://app.example.org" });
  const input = { id, name: "  Buche   e basta ", website: "" };
  const { data } = await act("updateApp", input, { token: dev.token });
  expect(data["updateApp"]).toMatchObject({
    app: { name: "Buche e basta", website: null, redirectUris: ["https://app.example.org/back"] },
    errors: [],
  });
  const wrong = await act("updateApp", { id, redirectUris: ["ftp://x.example"] }, { token: dev.token });
  expect(wrong.data["updateApp"]?.errors).toMatchObject([{ code: "REDIRECT_URI_INSECURE" }]);
});

it("lists one's own apps page by page, and deletes", async () => {
  for (const name of ["Una", "Due", "Tre"]) await made({ name });
  const LIST = `query ($after: String) { viewer { apps(first: 2, after: $after) {
    nodes { id name } pageInfo { hasNextPage endCursor } } } }`;
  interface Page {
    viewer: { apps: { nodes: Shown[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
  }
  const first = (await app.post<Page>(LIST, {}, { token: dev.token })).data.viewer.apps;
  const after = first.pageInfo.endCursor;
  const second = (await app.post<Page>(LIST, { after }, { token: dev.token })).data.viewer.apps;
  expect([...first.nodes, ...second.nodes].map(({ name }) => name)).toEqual(["Tre", "Due", "Una"]);
  const { id } = first.nodes[0]!;
  const { data } = await act("deleteApp", { id }, { token: dev.token }, "deletedId errors { code }");
  expect(data["deleteApp"]).toEqual({ deletedId: id, errors: [] });
  expect(await app.sql("select from apps")).toHaveLength(2);
});

it("lets an administrator stop an app and let it go on", async () => {
  const { id } = await made();
  const stopped = await act("suspendApp", { id }, { token: admin.token });
  expect(stopped.data["suspendApp"]?.app?.suspendedAt).not.toBeNull();
  const goesOn = await act("suspendApp", { id, suspended: false }, { token: admin.token });
  expect(goesOn.data["suspendApp"]?.app?.suspendedAt).toBeNull();
});
