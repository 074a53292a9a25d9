import { expect, beforeAll, describe, it, inject } from "vitest";

import { forgedAnswer } from "./doors.ts";
import { knock } from "./knock.ts";
import { browse, browserOf, consentOf, registerApp, type RegisteredApp, type Sender } from "./people.ts";
import { signInAsPersona } from "../testkit/personas.ts";

let owner: Sender;
let other: Sender;
let app: RegisteredApp;
beforeAll(async () => {
  const { token } = await signInAsPersona(inject("stand").url, "citizen-digital");
  app = await registerApp(token, { name: "Voglio tutto" });
  owner = await browserOf("citizen-digital");
  other = await browserOf("citizen-senior");
});

describe.each(["spid", "cie"])("who comes back from %s", (source) => {
  const token = "a".repeat(43);
  const answers = {
    "with nothing": "",
    "with a state that nobody began": forgedAnswer(),
    "with a state twice": `${forgedAnswer()}&state=${token}`,
    "with a state that is too long": `?code=x&state=${"a".repeat(9_000)}`,
    "with control signs": "?code=%00&state=%0d%0aset-cookie:%20session=x",
    "with another provider's name": `${forgedAnswer()}&iss=https://evil.example.org`,
    "with an error in the provider's name":
      "?error=access_denied&error_description=<script>alert(1)</script>",
    "with an address to go to": `${forgedAnswer()}&next=https://evil.example.org&redirect_uri=//evil.example.org`,
  };

  it.each(Object.entries(answers))(
    "%s is told so on our own page and gets no session",
    async (_how, answer) => {
      for (const by of [{}, owner, { cookie: `sign-in=${token}` }]) {
        const met = await knock(`/sign-in/${source}/callback${answer}`, { headers: by });
        expect([met.status, met.headers.get("location")]).toEqual([303, "/sign-in?problem=expired"]);
        expect(met.headers.getSetCookie().filter((line) => /session=/.test(line))).toEqual([]);
        expect(met.headers.get("cache-control")).toBe("no-store");
        expect(met.headers.get("referrer-policy")).toBe("no-referrer");
        expect(met.milliseconds).toBeLessThan(100);
      }
    },
  );
});

describe("the consent page", () => {
  const REQUEST = "ConnectPage";
  const decide = async (uid: string, by: Sender) => {
    const answer = await browse("DecideAuthorization", { input: { uid, allow: true } }, by);
    const { data } = (await answer.json()) as {
      data: { decideAuthorization: { redirectTo: string | null; errors: { code: string }[] } };
    };
    return data.decideAuthorization;
  };
  const ask = async () => {
    const asked = await consentOf(app, owner);
    return { ...asked, uid: /\/connect\/(.+)$/.exec(asked.location)?.[1] ?? "" };
  };

  it("is there for the browser that was sent to it, and for no other", async () => {
    const { uid, browser } = await ask();
    const read = async (by: Sender) =>
      (await (await browse(REQUEST, { uid }, by)).json()) as { data: { authorizationRequest: unknown } };
    expect((await read(browser)).data.authorizationRequest).toMatchObject({ appName: "Voglio tutto" });
    for (const by of [{}, other, owner]) expect((await read(by)).data.authorizationRequest).toBeNull();
  });

  it("takes no decision from another browser, another person, or in another site's form", async () => {
    const { uid, browser } = await ask();
    const forged = { cookie: `${browser["cookie"]?.replace(owner["cookie"] ?? "", other["cookie"] ?? "")}` };
    for (const by of [other, owner, forged]) {
      const { redirectTo, errors } = await decide(uid, by);
      expect({ redirectTo, codes: errors.map(({ code }) => code) }).toEqual({
        redirectTo: null,
        codes: ["AUTHORIZATION_GONE"],
      });
    }
    const foreign = await knock("/graphql", {
      method: "POST",
      headers: {
        ...browser,
        "content-type": "application/x-www-form-urlencoded",
        "sec-fetch-site": "cross-site",
      },
      body: "documentId=x",
    });
    expect(foreign.status).toBeGreaterThanOrEqual(400);
    expect((await decide(uid, browser)).redirectTo).toContain("/oauth/");
  });

  it.each([
    ["an address that is not the app's", { redirect_uri: "https://evil.example.org/" }],
    [
      "an address that begins as the app's",
      { redirect_uri: "https://app.example.org/back.evil.example.org" },
    ],
    ["an address with a script", { redirect_uri: "javascript:alert(1)" }],
    ["an app that is none", { client_id: "00000000-0000-7000-8000-000000000000" }],
  ])("is not shown, and nobody is sent anywhere, for %s", async (_what, changes) => {
    const { location } = await consentOf(app, owner, changes);
    expect(location).toBe("");
  });

  it("is not shown without PKCE or for a scope that the app was not registered with", async () => {
    const bare = await consentOf(app, owner, { code_challenge: "", code_challenge_method: "" });
    expect(new URL(bare.location).searchParams.get("error")).toBe("invalid_request");
    const desk = await consentOf(app, owner, { scope: "desk:write" });
    expect(new URL(desk.location).searchParams.get("error")).toMatch(/invalid_scope|access_denied/);
  });
});
