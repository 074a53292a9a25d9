import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { codesOf, openCase, testApp, type TestApp } from "../../../testing/index.ts";
import { ThirdPartyApp, type ThirdPartyTraits, uidOf } from "../../../testing/third-party-app.ts";

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.stop());

const CASES = "{ viewer { citizen { givenName } cases(first: 5) { nodes { code } } } }";
const CITIZEN = "{ viewer { citizen { givenName } } }";

/** Somebody in a browser of their own. */
const person = (traits = {}) => app.make.person({ transport: "COOKIE", ...traits });

describe("the way to a token", () => {
  it("is refused without PKCE, with a plain challenge, another address or type of answer, and for unknown apps", async () => {
    const third = (await ThirdPartyApp.register(app)).signIn((await person()).token);
    const refused = async (changes: Record<string, string | undefined>) => {
      const { location } = await third.authorize("cases:read", changes);
      return location?.searchParams.get("error") ?? location?.hash;
    };
    expect(await refused({ code_challenge: undefined })).toBe("invalid_request");
    expect(await refused({ code_challenge_method: "plain" })).toBe("invalid_request");
    expect(await refused({ response_type: "token" })).toContain("unsupported_response_type");
    expect(await refused({ scope: "openid" })).toBe("invalid_scope");
    expect(await refused({ scope: "points:read" })).toBe("invalid_scope");
    for (const redirect_uri of [
      "https://evil.example",
      `${third.redirectUri}/more`,
      `${third.redirectUri}?x=1`,
    ]) {
      const answer = await third.authorize("cases:read", { redirect_uri });
      expect(answer).toMatchObject({ status: 400, location: null });
      expect(answer.text).toContain("non è quello che ha dichiarato");
    }
    expect((await third.authorize("cases:read", { client_id: "nobody" })).text).toContain("Non conosciamo");
    expect((await third.token({ grant_type: "password", username: "a", password: "b" })).body["error"]).toBe(
      "unsupported_grant_type",
    );
  });

  it("goes through the person's consent to their data, and no further than its scopes", async () => {
    const ada = await person();
    const third = (await ThirdPartyApp.register(app)).signIn(ada.token);
    const asked = await third.authorize("profile:read");
    const { redirectTo } = await third.decide(uidOf(asked) ?? "");
    const back = await third.browse(redirectTo ?? "");
    expect(back.location?.href).toMatch(/^https:\/\/app\.example\.org\/back\?/);
    expect(Object.fromEntries(back.location?.searchParams ?? [])).toMatchObject({
      state: "a state",
      iss: "http://localhost:4000",
    });
    const { status, body } = await third.exchange(back.location?.searchParams.get("code") ?? "");
    expect({ status, body }).toMatchObject({
      status: 200,
      body: { scope: "profile:read", token_type: "Bearer" },
    });
    const token = String(body["access_token"]);
    const read = await app.post<{ viewer: { citizen: { givenName: string } } }>(CITIZEN, {}, { token });
    expect(read.data.viewer.citizen.givenName).toBe(ada.givenName);
    const more = await app.post(CASES, {}, { token });
    expect(more).toMatchObject({
      status: 403,
      errors: [{ extensions: { code: "INSUFFICIENT_SCOPE", scopes: ["cases:read"] } }],
    });
    expect(more.headers.get("www-authenticate")).toBe(
      'Bearer error="insufficient_scope", scope="cases:read"',
    );
    const kept = JSON.stringify(await app.sql("select id, payload from oauth_records"));
    expect(kept).not.toContain(token);
    expect(kept).not.toContain(String(body["refresh_token"]));
  });
});

/** A person in a browser, and an app that they allowed these scopes. */
async function connected(scope: string, traits: ThirdPartyTraits = {}, personTraits = {}) {
  const who = await person(personTraits);
  const third = (await ThirdPartyApp.register(app, traits)).signIn(who.token);
  const { body } = await third.exchange(await third.code(scope));
  return { who, third, token: String(body["access_token"]), refresh: String(body["refresh_token"]) };
}

const reads = async (token: string, query = CITIZEN) => {
  const answer = await app.post(query, {}, { token });
  return answer.errors?.[0]?.extensions.code ?? answer.status;
};

describe("a code", () => {
  it("is of one app, one address and one verifier, counts once, and takes its tokens with it when it comes again", async () => {
    const { third } = await connected("profile:read");
    const wrong = async (changes: Record<string, string>) =>
      (await third.exchange(await third.code("profile:read"), changes)).body["error"];
    expect(await wrong({ code_verifier: "x".repeat(43) })).toBe("invalid_grant");
    expect(await wrong({ redirect_uri: "https://app.example.org/other" })).toBe("invalid_grant");
    const code = await third.code("profile:read");
    const other = await ThirdPartyApp.register(app);
    expect((await other.exchange(code)).body["error"]).toBe("invalid_grant");
    const first = await third.exchange(code);
    const token = String(first.body["access_token"]);
    expect(await reads(token)).toBe(200);
    expect((await third.exchange(code)).body["error"]).toBe("invalid_grant");
    expect(await reads(token)).toBe("UNAUTHENTICATED");
  });
});

describe("a refresh token", () => {
  it("is changed at each use; one that comes twice ends all tokens of that person with the app", async () => {
    const { third, token, refresh } = await connected("profile:read");
    expect((await third.refresh("sportello_refresh_nothing")).body["error"]).toBe("invalid_grant");
    const next = await third.refresh(refresh);
    expect(next.body["refresh_token"]).not.toBe(refresh);
    const newer = String(next.body["access_token"]);
    expect([await reads(token), await reads(newer)]).toEqual([200, 200]);
    expect((await third.refresh(refresh)).body["error"]).toBe("invalid_grant");
    expect([await reads(token), await reads(newer)]).toEqual(["UNAUTHENTICATED", "UNAUTHENTICATED"]);
    expect((await third.refresh(next.body["refresh_token"])).body["error"]).toBe("invalid_grant");
  });

  it("is not given to an app that was not registered for it; an access token lives ten minutes", async () => {
    const { refresh, token } = await connected("profile:read", { scopes: ["profile:read"] });
    expect(refresh).toBe("undefined");
    app.clock.advance(601_000);
    expect(await reads(token)).toBe("UNAUTHENTICATED");
  });
});

describe("consent", () => {
  it("is asked of who is signed in, in the browser where the app asked, and of nobody else", async () => {
    const ada = await person();
    const third = (await ThirdPartyApp.register(app)).signIn(ada.token);
    const uid = uidOf(await third.authorize("profile:read")) ?? "";
    const elsewhere = (await ThirdPartyApp.register(app)).signIn(ada.token);
    expect(await elsewhere.decide(uid)).toEqual({ redirectTo: null, codes: ["AUTHORIZATION_GONE"] });
    third.signIn(null);
    expect(await third.decide(uid)).toEqual({ redirectTo: null, codes: ["UNAUTHENTICATED"] });
    third.signIn((await person()).token);
    expect(await third.decide(uid)).toEqual({ redirectTo: null, codes: ["AUTHORIZATION_GONE"] });
    const { redirectTo } = await third.signIn(ada.token).decide(uid, false);
    const back = await third.browse(redirectTo ?? "");
    expect(back.location?.searchParams.get("error")).toBe("access_denied");
    expect(await app.sql("select 1 from app_grants where person_id = $1", [ada.id])).toEqual([]);
    expect((await third.decide(uid)).codes).toEqual(["AUTHORIZATION_GONE"]);
  });

  it("can begin before signing in, and says in words who asks for what", async () => {
    const third = await ThirdPartyApp.register(app);
    const uid = uidOf(await third.authorize("cases:read profile:read")) ?? "";
    const ASKED = `query ($uid: String!) { authorizationRequest(uid: $uid) { appName returnsTo lasting permissions { scope title } } }`;
    expect((await third.graphql(ASKED, { uid })).data?.["authorizationRequest"]).toMatchObject({
      appName: "Buche in città",
      returnsTo: "app.example.org",
      lasting: true,
      permissions: [{ scope: "profile:read", title: "Leggere i tuoi dati" }, { scope: "cases:read" }],
    });
    third.signIn((await person()).token);
    const { redirectTo } = await third.decide(uid);
    expect((await third.browse(redirectTo ?? "")).location?.searchParams.get("code")).toBeTruthy();
  });

  it("is not asked again, unless the app wants more or runs on a device", async () => {
    const { third } = await connected("profile:read");
    expect((await third.authorize("profile:read")).location?.searchParams.get("code")).toBeTruthy();
    expect(uidOf(await third.authorize("profile:read cases:read"))).toBeTruthy();
    const redirectUri = "http://127.0.0.1:7777/back";
    const native = (await connected("profile:read", { redirectUri })).third;
    const anyPort = { redirect_uri: "http://127.0.0.1:9999/back" };
    expect(uidOf(await native.authorize("profile:read", anyPort))).toBeTruthy();
  });

  it("offers the desk's scopes to staff only, and meets staff without them as citizens", async () => {
    const scopes = ["profile:read", "cases:read", "cases:write", "desk:read"];
    const citizen = (await ThirdPartyApp.register(app, { scopes })).signIn((await person()).token);
    const uid = uidOf(await citizen.authorize("desk:read")) ?? "";
    expect((await citizen.decide(uid)).codes).toEqual(["NOTHING_TO_ALLOW"]);
    const staff = { roles: ["CITIZEN", "OPERATOR"], teamId: await app.make.team() };
    const ROLES = "{ viewer { roles } }";
    const rolesOf = async (token: string) =>
      (await app.post<{ viewer: { roles: string[] } }>(ROLES, {}, { token })).data.viewer.roles;
    expect(await rolesOf((await connected("profile:read", { scopes }, staff)).token)).toEqual(["CITIZEN"]);
    const { token } = await connected("profile:read desk:read cases:write cases:read", { scopes }, staff);
    expect(await rolesOf(token)).toEqual(["CITIZEN", "OPERATOR"]);
    expect(await reads(token, "{ deskTeams { code } }")).toBe(200);
    const found = await openCase(app, { token: (await app.make.person()).token });
    const note = await app.post<{ postMessage: { errors: { code: string }[] } }>(
      "mutation ($input: PostMessageInput!) { postMessage(input: $input) { errors { code } } }",
      { input: { requestId: randomUUID(), id: found.id, body: "Nota", internal: true } },
      { token },
    );
    expect([...codesOf(note), ...(note.data?.postMessage?.errors ?? []).map(({ code }) => code)]).not.toEqual(
      [],
    );
  });
});

describe("an app's token", () => {
  it("is refused at once when the person ends it, when the app is suspended, and when the app revokes it", async () => {
    const ended = await connected("profile:read");
    const LIST = "{ viewer { connectedApps { id name lastUsedAt permissions { scope } } } }";
    expect(await reads(ended.token)).toBe(200);
    expect(await reads(ended.token, LIST)).toBe("INSUFFICIENT_SCOPE");
    const list = (await ended.third.graphql(LIST)).data?.["viewer"] as { connectedApps: { id: string }[] };
    expect(list.connectedApps).toMatchObject([
      { name: "Buche in città", lastUsedAt: expect.any(String), permissions: [{ scope: "profile:read" }] },
    ]);
    const END =
      "mutation ($input: DisconnectAppInput!) { disconnectApp(input: $input) { connectedApps { id } } }";
    const input = { id: list.connectedApps[0]?.id };
    expect((await ended.third.graphql(END, { input })).data?.["disconnectApp"]).toEqual({
      connectedApps: [],
    });
    expect(await reads(ended.token)).toBe("UNAUTHENTICATED");
    expect((await ended.third.refresh(ended.refresh)).body["error"]).toBe("invalid_grant");

    const suspended = await connected("profile:read");
    await app.sql("update apps set suspended_at = now() where id = $1", [suspended.third.id]);
    expect(await reads(suspended.token)).toBe("UNAUTHENTICATED");
    expect((await suspended.third.refresh(suspended.refresh)).body["error"]).toBe("invalid_client");

    const revoked = await connected("profile:read");
    expect((await revoked.third.token({ token: revoked.token }, "/oauth/revoke")).status).toBe(200);
    expect(await reads(revoked.token)).toBe("UNAUTHENTICATED");
  });

  it("opens no page and no session, and changes nothing that apps may not", async () => {
    const { token } = await connected("profile:read cases:read");
    for (const closed of [
      "mutation { signOut { errors { code } } }",
      'mutation { updateSettings(input: { phone: "1" }) { errors { code } } }',
      'mutation { decideAuthorization(input: { uid: "x", allow: true }) { redirectTo } }',
    ]) {
      expect(await reads(token, closed)).toBe("INSUFFICIENT_SCOPE");
    }
    const page = await fetch(`${app.url}/`, {
      headers: { authorization: `Bearer ${token}`, accept: "text/html" },
    });
    expect(page.status).not.toBe(401);
  });

  it("ends an open stream with it", async () => {
    const { who, token } = await connected("cases:read");
    const filed = await openCase(app, { cookie: who.token });
    const response = await fetch(`${app.url}/graphql/stream`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "text/event-stream",
        authorization: `Bearer ${token}`,
      },
      body: JSON.stringify({
        query: "subscription ($code: String!) { caseChanged(code: $code) { version } }",
        variables: { code: filed.code },
      }),
    });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    let sent = "";
    while (!sent.includes('"version"')) sent += (await reader?.read())?.value ?? "";
    await app.sql("update app_grants set revoked_at = now() where person_id = $1", [who.id]);
    await app.sql("update cases set version = version + 1 where code = $1", [filed.code]);
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) sent += part.value;
    expect(sent.match(/"version"/g)).toHaveLength(1);
  });

  it("in nobody's name reads what is public, and is of apps that keep a secret", async () => {
    const form = { grant_type: "client_credentials", scope: "knowledge:read" };
    const onDevices = await ThirdPartyApp.register(app);
    expect((await onDevices.token(form)).body["error"]).toBe("invalid_request");
    const server = await ThirdPartyApp.register(app, { kind: "CONFIDENTIAL" });
    expect((await server.token(form, "/oauth/token", "wrong")).status).toBe(401);
    expect((await server.token({ ...form, scope: "cases:read" })).body["error"]).toBe("invalid_scope");
    const { body } = await server.token(form);
    const token = String(body["access_token"]);
    expect(
      await reads(token, '{ article(slug: "none", locale: "it") { title } organization { name } }'),
    ).toBe(200);
    expect(await reads(token)).toBe("INSUFFICIENT_SCOPE");
    await app.sql(
      `update apps set previous_secret_hash = secret_hash, previous_secret_until = $2, secret_hash = '\\x00' where id = $1`,
      [server.id, new Date(app.clock.now().getTime() + 1_000)],
    );
    expect((await server.token(form)).status).toBe(200);
    app.clock.advance(2_000);
    expect((await server.token(form)).status).toBe(401);
  });
});

describe("a page of another origin", () => {
  const from = (path: string, method: string, headers: Record<string, string> = {}) =>
    fetch(`${app.url}${path}`, { method, headers: { origin: "https://app.example.org", ...headers } });
  const preflight = (path: string) => from(path, "OPTIONS", { "access-control-request-method": "POST" });
  const allowed = ({ headers }: Response) => [
    headers.get("access-control-allow-origin"),
    headers.get("access-control-allow-credentials"),
  ];

  it("reaches no door but those of apps, and never with cookies", async () => {
    expect(allowed(await preflight("/uploads/x"))).toEqual([null, null]);
    expect(allowed(await from("/", "GET"))).toEqual([null, null]);
    expect(allowed(await preflight("/graphql"))).toEqual(["*", null]);
    expect(allowed(await preflight("/graphql/stream"))).toEqual(["*", null]);
    for (const path of ["/oauth/token", "/oauth/revoke", "/oauth/jwks"]) {
      expect(allowed(await preflight(path))).toEqual(["https://app.example.org", null]);
    }
    const metadata = await from("/.well-known/oauth-authorization-server", "GET");
    expect(allowed(metadata)).toEqual(["https://app.example.org", null]);
    expect(await metadata.json()).toMatchObject({
      issuer: "http://localhost:4000",
      token_endpoint: "http://localhost:4000/oauth/token",
      code_challenge_methods_supported: ["S256"],
      response_types_supported: ["code"],
    });
  });
});
