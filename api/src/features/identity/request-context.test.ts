import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { codesOf, testApp, type TestApp } from "../../testing/index.ts";

interface Answered {
  viewer: {
    citizen: { givenName: string } | null;
    roles: string[];
    settings: { locale: string; textSize: number };
  };
}
const VIEWER = "{ viewer { citizen { givenName } roles settings { locale textSize } } }";
const THIRTY_ONE_DAYS = 31 * 86_400_000;

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.stop());

describe("who sends a request", () => {
  it("refuses a bearer token it does not know", async () => {
    const answer = await app.post(VIEWER, {}, { token: "x".repeat(43) });
    expect(answer.status).toBe(401);
    expect(codesOf(answer)).toEqual(["UNAUTHENTICATED"]);
  });

  it("takes a cookie's token as no bearer, nor a bearer's as a cookie", async () => {
    const browser = await app.make.person({ transport: "COOKIE" });
    const phone = await app.make.person({ transport: "TOKEN" });
    expect(codesOf(await app.post(VIEWER, {}, { token: browser.token }))).toEqual(["UNAUTHENTICATED"]);
    const asCookie = await app.post<Answered>(VIEWER, {}, { cookie: phone.token });
    expect(asCookie.data.viewer.citizen).toBeNull();
  });

  it("reads a stale cookie as nobody, without a statement for nothing", async () => {
    const answer = await app.post<Answered>(VIEWER, {}, { cookie: "stale" });
    expect(answer.data.viewer).toEqual({
      citizen: null,
      roles: [],
      settings: { locale: "it", textSize: 100 },
    });
  });

  it("sends what was written without a connection for nobody but who wrote it", async () => {
    const browser = await app.make.person({ transport: "COOKIE", givenName: "Eva" });
    const { token } = await app.make.person();
    const mine = await app.post<{ viewer: { citizen: { id: string } } }>(
      "{ viewer { citizen { id } } }",
      {},
      { cookie: browser.token },
    );
    const { id } = mine.data.viewer.citizen;
    const as = (reader: string, sender: object) => app.post<Answered>(VIEWER, {}, { ...sender, reader });
    for (const sender of [{ token }, {}, { cookie: "stale" }]) {
      expect(codesOf(await as(id, sender))).toEqual(["UNAUTHENTICATED"]);
    }
    expect(codesOf(await as("no id", { cookie: browser.token }))).toEqual(["UNAUTHENTICATED"]);
    expect((await as("nobody", { cookie: browser.token })).data.viewer.citizen).toBeNull();
    expect((await as(id, { cookie: browser.token })).data.viewer.citizen).toEqual({ givenName: "Eva" });
  });

  it("answers an anonymous reader without a statement, and a session with one", async () => {
    const settings = "{ viewer { settings { locale } roles } }";
    const { token } = await app.make.person();
    const { database } = app.platform;
    const statements = [
      vi.spyOn(database, "rows"),
      vi.spyOn(database, "tuples"),
      vi.spyOn(database.primary, "rows"),
    ];
    const sent = () => statements.reduce((sum, { mock }) => sum + mock.calls.length, 0);
    await app.post(settings);
    expect(sent()).toBe(0);
    await app.post(settings, {}, { token });
    expect(sent()).toBe(1);
    vi.restoreAllMocks();
  });

  it("knows its person by either door, with what they chose", async () => {
    const settings = { locale: "en", textSize: 150 };
    const browser = await app.make.person({ givenName: "Bea", transport: "COOKIE", settings });
    const phone = await app.make.person({ givenName: "Pia", settings });
    for (const [sender, givenName] of [
      [{ cookie: browser.token }, "Bea"],
      [{ token: phone.token }, "Pia"],
    ] as const) {
      const { data } = await app.post<Answered>(VIEWER, {}, sender);
      expect(data.viewer).toEqual({ citizen: { givenName }, roles: ["CITIZEN"], settings });
    }
  });

  it("ends a session that is not used, and moves the end of one that is", async () => {
    const { token } = await app.make.person();
    app.clock.advance(20 * 86_400_000);
    expect((await app.post<Answered>(VIEWER, {}, { token })).data.viewer.citizen).not.toBeNull();
    app.clock.advance(20 * 86_400_000);
    expect((await app.post<Answered>(VIEWER, {}, { token })).data.viewer.citizen).not.toBeNull();
    app.clock.advance(THIRTY_ONE_DAYS);
    expect(codesOf(await app.post(VIEWER, {}, { token }))).toEqual(["UNAUTHENTICATED"]);
  });

  it("reads the language of a stranger from the device's choice, else from the browser", async () => {
    const german = await app.post<Answered>(VIEWER, {}, { language: "de-DE,de;q=0.9,en;q=0.8" });
    expect(german.data.viewer.settings.locale).toBe("en");
    const response = await fetch(`${app.url}/graphql`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "accept-language": "en",
        cookie: `prefs=${encodeURIComponent(JSON.stringify({ locale: "it", textSize: 130, contrast: "ODD" }))}`,
      },
      body: JSON.stringify({ query: VIEWER }),
    });
    const { data } = (await response.json()) as { data: Answered };
    expect(data.viewer.settings).toEqual({ locale: "it", textSize: 130 });
  });
});

describe("the device's token", () => {
  it("is never set by an answer of the API", async () => {
    const answer = await app.post("{ organization { name } }");
    expect(answer.headers.get("set-cookie")).toBeNull();
  });
});

describe("the organisation", () => {
  it("says what everybody may know, in the reader's language", async () => {
    const { data } = await app.post<{ organization: object }>(
      "{ organization { name openingHours demo locales { code direction complete } } }",
      {},
      { language: "en" },
    );
    expect(data.organization).toMatchObject({
      name: "Comune di Prova",
      openingHours: "Monday to Friday 8.30-17",
      demo: false,
      locales: expect.arrayContaining([{ code: "ar", direction: "rtl", complete: true }]),
    });
  });
});
