import { createHash, randomBytes } from "node:crypto";
import { newId } from "../platform/ids/index.ts";
import type { TestApp } from "./test-app.ts";

/** What the authorization server answered, wherever it was. */
export interface OAuthAnswer {
  status: number;
  location: URL | null;
  body: Record<string, unknown>;
  text: string;
  headers: Headers;
}

export interface ThirdPartyTraits {
  kind?: "PUBLIC" | "CONFIDENTIAL";
  scopes?: readonly string[];
  redirectUri?: string;
}

/** An app of somebody else, as its developer would write it, with the browser of the person who uses it. */
export class ThirdPartyApp {
  readonly verifier = randomBytes(32).toString("base64url");
  readonly secret = randomBytes(32).toString("base64url");
  private readonly cookies = new Map<string, string>();

  private constructor(
    private readonly app: TestApp,
    readonly id: string,
    readonly kind: "PUBLIC" | "CONFIDENTIAL",
    readonly redirectUri: string,
  ) {}

  /** Registers it straight in the database. */
  static async register(app: TestApp, traits: ThirdPartyTraits = {}): Promise<ThirdPartyApp> {
    const { kind = "PUBLIC", redirectUri = "https://app.example.org/back" } = traits;
    const scopes = traits.scopes ?? ["profile:read", "cases:read", "knowledge:read", "offline_access"];
    const owner = await app.make.person();
    const made = new ThirdPartyApp(app, newId(), kind, redirectUri);
    await app.sql(
      `insert into apps (id, owner_id, name, kind, redirect_uris, scopes, secret_hash, contact_email, created_at, updated_at)
       values ($1, $2, 'Buche in città', $3, $4, $5, $6, 'dev@example.org', now(), now())`,
      [made.id, owner.id, kind, [redirectUri], scopes, kind === "PUBLIC" ? null : sha256(made.secret)],
    );
    return made;
  }

  /** The browser now holds this session of ours; null signs out. */
  signIn(session: string | null): this {
    if (session === null) this.cookies.delete("session");
    else this.cookies.set("session", session);
    return this;
  }

  /** A parameter that is undefined is left out. */
  authorize(scope: string, changes: Record<string, string | undefined> = {}): Promise<OAuthAnswer> {
    const wanted: Record<string, string | undefined> = {
      client_id: this.id,
      response_type: "code",
      redirect_uri: this.redirectUri,
      scope,
      state: "a state",
      code_challenge: sha256(this.verifier).toString("base64url"),
      code_challenge_method: "S256",
      ...changes,
    };
    const query = new URLSearchParams(
      Object.entries(wanted).filter((pair): pair is [string, string] => pair[1] !== undefined),
    );
    return this.browse(`/oauth/authorize?${query}`);
  }

  /** What the consent page does; answers where it sends the browser, and its failures. */
  async decide(uid: string, allow = true): Promise<{ redirectTo: string | null; codes: string[] }> {
    const answer = await this.graphql(
      `mutation ($input: DecideAuthorizationInput!) {
         decideAuthorization(input: $input) { redirectTo errors { code } } }`,
      { input: { uid, allow } },
    );
    const payload = answer.data?.["decideAuthorization"] as
      { redirectTo: string | null; errors: { code: string }[] } | undefined;
    const codes = [
      ...(answer.errors ?? []).map(({ extensions }) => extensions.code),
      ...(payload?.errors ?? []).map(({ code }) => code),
    ];
    return { redirectTo: payload?.redirectTo ?? null, codes };
  }

  /** The whole way to a code, with a person who is signed in and says yes where asked. */
  async code(scope: string): Promise<string> {
    const asked = await this.authorize(scope);
    const uid = uidOf(asked);
    if (!uid) return asked.location?.searchParams.get("code") ?? "";
    const { redirectTo } = await this.decide(uid);
    const back = await this.browse(redirectTo ?? "");
    return back.location?.searchParams.get("code") ?? "";
  }

  exchange(code: string, changes: Record<string, string> = {}): Promise<OAuthAnswer> {
    return this.token({
      grant_type: "authorization_code",
      code,
      redirect_uri: this.redirectUri,
      code_verifier: this.verifier,
      ...changes,
    });
  }

  refresh(token: unknown): Promise<OAuthAnswer> {
    return this.token({ grant_type: "refresh_token", refresh_token: String(token) });
  }

  /** Posts a form to the token door, or to another one, with the app's own credentials. */
  async token(
    form: Record<string, string>,
    door = "/oauth/token",
    secret = this.secret,
  ): Promise<OAuthAnswer> {
    const confidential = this.kind === "CONFIDENTIAL";
    const basic = Buffer.from(`${this.id}:${secret}`).toString("base64");
    return answerOf(
      await fetch(`${this.app.url}${door}`, {
        method: "POST",
        headers: confidential ? { authorization: `Basic ${basic}` } : {},
        body: new URLSearchParams({ ...form, ...(confidential ? {} : { client_id: this.id }) }),
      }),
    );
  }

  /** Follows a link in the person's browser, on our side only. */
  async browse(address: string): Promise<OAuthAnswer> {
    const { pathname, search } = new URL(address, this.app.url);
    const response = await fetch(`${this.app.url}${pathname}${search}`, {
      redirect: "manual",
      headers: { cookie: this.cookie(), "accept-language": "it" },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      this.cookies.set(name, value);
    }
    return answerOf(response);
  }

  /** An operation of our own page in this browser. */
  async graphql(query: string, variables: object = {}) {
    const response = await fetch(`${this.app.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", cookie: this.cookie() },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as {
      data?: Record<string, unknown>;
      errors?: { extensions: { code: string } }[];
    };
  }

  private cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }
}

const sha256 = (text: string): Buffer => createHash("sha256").update(text).digest();

/** Which request the consent page is for, where the browser was sent to it. */
export const uidOf = ({ location }: OAuthAnswer): string | null =>
  /^\/connect\/(.+)$/.exec(location?.pathname ?? "")?.[1] ?? null;

async function answerOf(response: Response): Promise<OAuthAnswer> {
  const { status, headers } = response;
  const location = headers.get("location");
  const text = await response.text();
  const json = headers.get("content-type")?.includes("json");
  return {
    status,
    headers,
    text,
    location: location === null ? null : new URL(location, "http://localhost:4000"),
    body: json ? (JSON.parse(text) as Record<string, unknown>) : {},
  };
}
