import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testApp, type TestApp } from "../../../testing/index.ts";
import { ThirdPartyApp, uidOf } from "../../../testing/third-party-app.ts";

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
