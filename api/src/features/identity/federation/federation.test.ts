import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { federatedApp, SITE } from "../../../testing/federated-app.ts";
import type { IdentityProvider, Visitor } from "../../../testing/identity-provider.ts";
import { testApp, type TestApp, TinyBrowser } from "../../../testing/index.ts";

const CODES = ["RSSMRA85T10A562S", "BNZVCN32S10E573Z", "RSSMRA80A01H501U", "MRTMTT25D09F205Z"] as const;
const IDENTITY = "{ viewer { citizen { givenName email } verifiedIdentity { fiscalCode source level } } }";

interface Read {
  viewer: {
    citizen: { givenName: string | null; email: string | null } | null;
    verifiedIdentity: { fiscalCode: string; source: string; level: number } | null;
  };
}

let idp: IdentityProvider;
let app: TestApp;
let stop: () => Promise<void>;

beforeAll(async () => {
  ({ app, idp, stop } = await federatedApp());
});
afterAll(() => stop());
beforeEach(async () => {
  await app.sql("truncate rate_limits, verified_identities");
});

const browser = () => new TinyBrowser({ [SITE]: app.url });
const home = (url: URL) => url.origin === SITE && !url.pathname.endsWith("/callback");
const atCallback = (url: URL) => url.origin === SITE && url.pathname.endsWith("/callback");

/** Goes through SPID or CIE; answers the path at which it ends. */
async function enter(
  visitor: Visitor,
  { by = browser(), way = "spid", next = "/cases" }: { by?: TinyBrowser; way?: string; next?: string } = {},
): Promise<string> {
  idp.visitor = visitor;
  const url = await by.visit(`${SITE}/sign-in/${way}?next=${encodeURIComponent(next)}`, home);
  return `${url.pathname}${url.search}${url.hash}`;
}

/** What the api says to whoever this browser is. */
async function read(by: TinyBrowser): Promise<Read["viewer"]> {
  const answer = await fetch(`${app.url}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      cookie: `__Host-session=${by.get(SITE, "__Host-session") ?? ""}`,
    },
    body: JSON.stringify({ query: IDENTITY }),
  });
  return ((await answer.json()) as { data: Read }).data.viewer;
}
const italian = (code: string): Visitor => ({
  fiscalNumber: `TINIT-${code}`,
  givenName: "Mario",
  familyName: "Rossi",
});

async function signedInBrowser(traits: object = {}): Promise<{ by: TinyBrowser; id: string; email: string }> {
  const person = await app.make.person({ transport: "COOKIE", ...traits });
  const by = browser();
  by.put(SITE, "__Host-session", person.token);
  return { by, ...person };
}

describe("where nothing is configured", () => {
  it("there is no door and no button", async () => {
    const bare = await testApp({ beside: app });
    try {
      const { data } = await bare.post("{ organization { identityProviders } }");
      expect(data).toEqual({ organization: { identityProviders: [] } });
      const answer = await fetch(`${bare.url}/sign-in/spid`, { redirect: "manual" });
      expect(answer.headers.get("location")).toBeNull();
      expect((await fetch(`${bare.url}/sign-in/jwks.json`)).headers.get("content-type")).not.toMatch(
        /json.*keys/,
      );
    } finally {
      await bare.stop();
    }
  });
});

describe("coming back wrongly", () => {
  it("refuses a state that is none, somebody else's, another way's, old, or used already", async () => {
    const expired = "/sign-in?problem=expired";
    const come = async (by: TinyBrowser, address: string) =>
      (await by.visit(address, home)).href.replace(SITE, "");
    expect(await come(browser(), `${SITE}/sign-in/spid/callback?code=x&state=y`)).toBe(expired);
    expect(await come(browser(), `${SITE}/sign-in/spid/callback`)).toBe(expired);
    idp.visitor = italian(CODES[0]);

    const mine = browser();
    const back = await mine.visit(`${SITE}/sign-in/spid`, atCallback);
    const other = browser();
    await other.visit(`${SITE}/sign-in/spid`, atCallback);
    expect(await come(other, back.href)).toBe(expired);
    expect(await come(mine, back.href.replace("/spid/", "/cie/"))).toBe(expired);
    expect(await come(mine, back.href)).toBe("/settings");
    expect(await come(mine, back.href)).toBe(expired);

    const late = browser();
    const slow = await late.visit(`${SITE}/sign-in/spid`, atCallback);
    app.clock.advance(601_000);
    expect(await come(late, slow.href)).toBe(expired);
    expect((await read(late)).citizen).toBeNull();
  });

  it("refuses an answer that names another issuer, or a code that is none", async () => {
    idp.visitor = italian(CODES[0]);
    for (const [name, value] of [
      ["iss", "https://evil.example"],
      ["code", "stolen"],
    ] as const) {
      const by = browser();
      const back = await by.visit(`${SITE}/sign-in/spid`, atCallback);
      back.searchParams.set(name, value);
      expect((await by.visit(back.href, home)).search).toBe("?problem=failed");
      expect((await read(by)).citizen).toBeNull();
    }
  });

  it("says that it was cancelled, that the level is too low, that no good fiscal code came", async () => {
    expect(await enter({ cancels: true })).toBe("/sign-in?problem=cancelled");
    expect(await enter({ ...italian(CODES[0]), level: 1 })).toBe("/sign-in?problem=level");
    expect(await enter({ ...italian(CODES[0]), level: 2 }, { way: "cie" })).toBe("/sign-in?problem=level");
    for (const fiscalNumber of [undefined, "TINIT-RSSMRA85T10A562T", CODES[0], "TINDE-123"]) {
      expect(await enter({ fiscalNumber })).toBe("/sign-in?problem=no-code");
    }
    expect(await app.sql("select from verified_identities")).toEqual([]);
  });

  it("leads to pages of this site only", async () => {
    for (const next of [
      "//evil.example",
      "https://evil.example",
      "/\\evil.example",
      "/a\nb",
      "javascript:alert(1)",
      "",
    ]) {
      expect(await enter(italian(CODES[0]), { next })).toBe("/settings");
    }
  });

  it("counts tries", async () => {
    await app.sql(
      "insert into rate_limits select 'federationByAddress:' || key, 9999, 99999999999999 from (select 1) s(key)",
    );
    const by = browser();
    await by.once(`${SITE}/sign-in/spid`);
    await app.sql("update rate_limits set points = 9999 where key like 'federationByAddress%'");
    expect((await by.visit(`${SITE}/sign-in/spid`, home)).search).toBe("?problem=too-many");
  });
});

describe("coming in", () => {
  it("asks with a signed request for the level wanted, and binds the answer to this browser", async () => {
    const answer = await browser().once(`${SITE}/sign-in/spid?next=/cases`);
    const to = new URL(answer.headers.get("location") ?? "");
    expect(to.origin).toBe(idp.issuer);
    const [head = "", body = ""] = (to.searchParams.get("request") ?? "").split(".");
    const part = (text: string) =>
      JSON.parse(Buffer.from(text, "base64url").toString()) as Record<string, string>;
    expect(part(head)).toMatchObject({ alg: "RS256" });
    const asked = part(body);
    expect(asked).toMatchObject({
      acr_values: "https://www.spid.gov.it/SpidL2",
      code_challenge_method: "S256",
      redirect_uri: `${SITE}/sign-in/spid/callback`,
      response_type: "code",
      aud: idp.issuer,
    });
    for (const name of ["state", "nonce"]) expect(asked[name]?.length).toBeGreaterThanOrEqual(32);
    expect(answer.headers.get("set-cookie")).toMatch(
      /^__Host-sign-in=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    expect(answer.headers.get("cache-control")).toBe("no-store");
    const kept = JSON.stringify(await app.sql("select federated_sign_ins::text from federated_sign_ins"));
    for (const secret of [asked["state"], asked["nonce"]]) expect(kept).not.toContain(secret);
    const { keys } = (await (await fetch(`${app.url}/sign-in/jwks.json`)).json()) as { keys: object[] };
    expect(keys).toMatchObject([{ use: "sig", kid: part(head)["kid"] }, { use: "enc" }]);
    expect(JSON.stringify(keys)).not.toContain('"d"');
  });

  it("makes the person once, by the fiscal code alone, whatever address the provider says", async () => {
    const known = await app.make.person();
    const first = browser();
    expect(await enter({ ...italian(CODES[1]), email: known.email }, { by: first })).toBe("/cases");
    expect(await read(first)).toEqual({
      citizen: { givenName: "Mario", email: null },
      verifiedIdentity: { fiscalCode: "••••••••••••573Z", source: "SPID", level: 2 },
    });
    const again = browser();
    await enter({ ...italian(CODES[1]), level: 3 }, { by: again, way: "cie" });
    expect(await read(again)).toMatchObject({ verifiedIdentity: { source: "CIE", level: 3 } });
    expect(await app.sql("select from verified_identities")).toHaveLength(1);
    expect(
      await app.sql(
        "select method, level from sessions where method in ('CIE') order by created_at desc limit 1",
      ),
    ).toEqual([{ method: "CIE", level: 3 }]);
  });

  it("joins what is proved to whoever is signed in, when it is nobody else's", async () => {
    const { by, email } = await signedInBrowser({ givenName: "Ada" });
    expect(await enter(italian(CODES[2]), { by })).toBe("/cases");
    expect(await read(by)).toMatchObject({
      citizen: { givenName: "Ada", email },
      verifiedIdentity: { fiscalCode: "••••••••••••501U" },
    });
    const elsewhere = browser();
    await enter(italian(CODES[2]), { by: elsewhere });
    expect((await read(elsewhere)).citizen?.email).toBe(email);
    expect(await enter(italian(CODES[3]), { by })).toBe("/sign-in?problem=other-person");
    const other = await signedInBrowser();
    expect(await enter(italian(CODES[2]), { by: other.by })).toBe("/sign-in/together");
    expect((await read(other.by)).citizen?.email).toBe(other.email);
  });

  it("joins nothing where somebody else signs in on the way", async () => {
    const { by } = await signedInBrowser();
    idp.visitor = italian(CODES[2]);
    const back = await by.visit(`${SITE}/sign-in/spid`, atCallback);
    const other = await app.make.person({ transport: "COOKIE" });
    by.put(SITE, "__Host-session", other.token);
    expect((await by.visit(back.href, home)).search).toBe("?problem=expired");
    expect(await app.sql("select from verified_identities")).toEqual([]);
  });

  it("makes one person of one who comes in twice at once", async () => {
    idp.visitor = italian(CODES[3]);
    const pair = [browser(), browser()];
    const backs: URL[] = [];
    for (const by of pair) backs.push(await by.visit(`${SITE}/sign-in/spid`, atCallback));
    const ends = await Promise.all(pair.map((by, at) => by.visit(backs[at]?.href ?? "", home)));
    expect(ends.map(({ pathname }) => pathname)).toEqual(["/settings", "/settings"]);
    expect(await app.sql("select from verified_identities")).toHaveLength(1);
  });

  it("writes no fiscal code, name, code or state of a sign-in into the log", async () => {
    const lines: string[] = [];
    const log = app.platform.logger as unknown as { warn(...said: unknown[]): void };
    const before = log.warn;
    log.warn = (...said) => void lines.push(JSON.stringify(said));
    try {
      await enter({ ...italian(CODES[0]), fiscalNumber: "TINIT-RSSMRA85T10A562T" });
      const by = browser();
      idp.visitor = italian(CODES[0]);
      const back = await by.visit(`${SITE}/sign-in/spid`, atCallback);
      back.searchParams.set("code", `stolen-${randomUUID()}`);
      await by.visit(back.href, home);
      expect(lines).toHaveLength(1);
      for (const word of ["RSSMRA", "stolen", back.searchParams.get("state") ?? "", "Mario"]) {
        expect(lines.join()).not.toContain(word);
      }
    } finally {
      log.warn = before;
    }
  });
});
