import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { codesOf, testApp, type TestApp } from "../../testing/index.ts";
import { signInCodeToSend } from "./sign-in.service.ts";

interface Failures {
  errors: { code: string; path: string[]; message: string }[];
}
interface Requested {
  requestSignInCode: Failures & { expiresIn: number | null };
}
interface SignedIn {
  signIn: Failures & { token: string | null; viewer: { citizen: { email: string }; roles: string[] } | null };
}
const REQUEST = `mutation ($input: RequestSignInCodeInput!) {
  requestSignInCode(input: $input) { expiresIn errors { code path message } }
}`;
const SIGN_IN = `mutation ($input: SignInInput!) {
  signIn(input: $input) { token viewer { citizen { email } roles } errors { code path message } }
}`;
const SIGN_OUT = "mutation { signOut { viewer { citizen { id } } errors { code } } }";
const VIEWER = "{ viewer { citizen { email } } }";

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.stop());

const newEmail = () => `${randomUUID()}@example.org`;

const request = async (email: string, requestId: string = randomUUID()) =>
  (await app.post<Requested>(REQUEST, { input: { requestId, email } })).data.requestSignInCode;

const signIn = async (input: object) => (await app.post<SignedIn>(SIGN_IN, { input })).data.signIn;

/** The code of the newest request of an address, as the mail would say it. */
async function codeFor(email: string): Promise<string> {
  const [row] = await app.sql<{ id: string }>(
    "select id from sign_in_codes where email = $1 order by created_at desc limit 1",
    [email],
  );
  const sent = await signInCodeToSend(app.platform.database.primary, row!.id, app.platform);
  return sent!.code;
}

const otherThan = (code: string) => (code === "000000" ? "000001" : "000000");

describe("asking for a code", () => {
  it("refuses an address that is none, in the reader's language", async () => {
    const input = { requestId: randomUUID(), email: "nobody" };
    const { data } = await app.post<Requested>(REQUEST, { input }, { language: "en" });
    expect(data.requestSignInCode).toEqual({
      expiresIn: null,
      errors: [
        { code: "EMAIL_INVALID", path: ["input", "email"], message: expect.stringContaining("not complete") },
      ],
    });
  });

  it("answers known and unknown addresses the same, and keeps no code that can be read", async () => {
    const { email } = await app.make.person();
    const stranger = newEmail();
    expect(await request(email)).toEqual(await request(stranger));
    const rows = await app.sql<object>("select * from sign_in_codes where email = any($1)", [
      [email, stranger],
    ]);
    expect(rows).toHaveLength(2);
    const code = await codeFor(email);
    expect(JSON.stringify(rows)).not.toContain(code);
    expect(JSON.stringify(await app.sql("select * from outbox"))).not.toContain(code);
  });

  it("sends one code for a request that comes twice, and refuses the id with another address", async () => {
    const [email, requestId] = [newEmail(), randomUUID()];
    expect(await request(email, requestId)).toEqual({ expiresIn: 600, errors: [] });
    expect(await request(email, requestId)).toEqual({ expiresIn: 600, errors: [] });
    expect(await app.sql("select 1 from sign_in_codes where email = $1", [email])).toHaveLength(1);
    expect((await request(newEmail(), requestId)).errors).toMatchObject([{ code: "REQUEST_ID_REUSED" }]);
  });

  it("stops sending to an address that is asked for again and again", async () => {
    const email = newEmail();
    for (let time = 0; time < 5; time += 1) expect((await request(email)).errors).toEqual([]);
    expect((await request(email)).errors).toMatchObject([{ code: "TOO_MANY_TRIES", path: ["input"] }]);
  });
});

describe("signing in", () => {
  it("refuses what is not six digits, a wrong code, and an address nobody asked for", async () => {
    const email = newEmail();
    await request(email);
    expect((await signIn({ email, code: "12" })).errors).toMatchObject([{ code: "FORMAT_INVALID" }]);
    const wrong = await signIn({ email, code: otherThan(await codeFor(email)) });
    const unknown = await signIn({ email: newEmail(), code: "123456" });
    expect(wrong).toEqual(unknown);
    expect(wrong.errors).toMatchObject([{ code: "SIGN_IN_CODE_WRONG", path: ["input", "code"] }]);
  });

  it("takes a code no more after five wrong tries", async () => {
    const email = newEmail();
    await request(email);
    const code = await codeFor(email);
    for (let time = 0; time < 5; time += 1) await signIn({ email, code: otherThan(code) });
    expect((await signIn({ email, code })).errors).toMatchObject([{ code: "SIGN_IN_CODE_WRONG" }]);
  });

  it("takes a code no more after ten minutes", async () => {
    const email = newEmail();
    await request(email);
    const code = await codeFor(email);
    app.clock.advance(601_000);
    expect((await signIn({ email, code })).errors).toMatchObject([{ code: "SIGN_IN_CODE_WRONG" }]);
  });

  it("gives an app a token and makes the person once, with what the device prefers", async () => {
    const email = newEmail();
    await request(email.toUpperCase());
    const first = await signIn({ email, code: await codeFor(email), cookie: false });
    expect(first).toMatchObject({ viewer: { citizen: { email }, roles: ["CITIZEN"] }, errors: [] });
    const { data } = await app.post(VIEWER, {}, { token: first.token! });
    expect(data).toEqual({ viewer: { citizen: { email } } });
    await request(email);
    await signIn({ email, code: await codeFor(email), cookie: false });
    expect(await app.sql("select 1 from persons where email = $1", [email])).toHaveLength(1);
  });

  it("takes an address as it is typed, spaces around it included", async () => {
    const email = newEmail();
    expect(await request(` ${email} `)).toMatchObject({ errors: [] });
    const input = { email: `\t${email}  `, code: await codeFor(email), cookie: false };
    expect(await signIn(input)).toMatchObject({ viewer: { citizen: { email } }, errors: [] });
  });

  it("gives a browser a cookie and no token, and takes a code only once", async () => {
    const email = newEmail();
    await request(email);
    const code = await codeFor(email);
    const answer = await app.post<SignedIn>(SIGN_IN, {
      input: { email, code: `${code.slice(0, 3)} ${code.slice(3)}` },
    });
    expect(answer.data.signIn).toMatchObject({ token: null, viewer: { citizen: { email } } });
    const cookie = answer.headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(/^session=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/);
    const session = /^session=([\w-]+)/.exec(cookie)![1]!;
    expect((await app.post(VIEWER, {}, { cookie: session })).data).toEqual({
      viewer: { citizen: { email } },
    });
    expect((await signIn({ email, code })).errors).toMatchObject([{ code: "SIGN_IN_CODE_WRONG" }]);
    expect(JSON.stringify(await app.sql("select * from sessions"))).not.toContain(session);
  });

  it("keeps the cookie to this host and to https where people reach us so", async () => {
    const secure = await testApp({ beside: app, environment: { PUBLIC_URL: "https://sportello.example" } });
    try {
      const email = newEmail();
      await request(email);
      const answer = await secure.post<SignedIn>(SIGN_IN, { input: { email, code: await codeFor(email) } });
      expect(answer.headers.get("set-cookie")).toMatch(
        /^__Host-session=.*Path=\/; HttpOnly; Secure; SameSite=Lax$/,
      );
    } finally {
      await secure.stop();
    }
  });
});

describe("signing out", () => {
  it("is nothing to somebody who is not signed in", async () => {
    const { data } = await app.post(SIGN_OUT);
    expect(data).toEqual({ signOut: { viewer: { citizen: null }, errors: [] } });
  });

  it("ends the session and takes the cookie away", async () => {
    const { token } = await app.make.person({ transport: "COOKIE" });
    const answer = await app.post(SIGN_OUT, {}, { cookie: token });
    expect(answer.data).toEqual({ signOut: { viewer: { citizen: null }, errors: [] } });
    expect(answer.headers.get("set-cookie")).toMatch(/^session=;/);
    expect((await app.post(VIEWER, {}, { cookie: token })).data).toEqual({ viewer: { citizen: null } });
  });

  it("ends an app's token", async () => {
    const { token } = await app.make.person();
    await app.post(SIGN_OUT, {}, { token });
    expect(codesOf(await app.post(VIEWER, {}, { token }))).toEqual(["UNAUTHENTICATED"]);
  });
});
