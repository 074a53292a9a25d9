import { createHash, randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";

const DOCUMENTS = new URL("../../schema/documents.json", import.meta.url);

/** What an app was given when it was registered. */
export interface Registration {
  clientId: string;
  clientSecret: string;
  redirectUri: string;
}

/** A person's browser: it keeps cookies, and follows no redirect by itself. */
export class PersonBrowser {
  private readonly cookies = new Map<string, string>();

  constructor(private readonly url: string) {}

  /** Goes to an address of the app at `url`, however its origin is written. */
  async open(address: string, init: RequestInit = {}): Promise<Response> {
    const { pathname, search } = new URL(address, this.url);
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const headers = { ...(init.headers as Record<string, string>), cookie };
    const response = await fetch(this.url + pathname + search, { ...init, headers, redirect: "manual" });
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      this.cookies.set(name, value);
    }
    return response;
  }

  /** What a page of ours does: a session in a cookie sends the documents of our pages only, by their ids. */
  async act<Data>(name: string, variables: object = {}): Promise<Data> {
    const response = await this.open("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ documentId: await documentId(name), variables }),
    });
    const answer = (await response.json()) as { data?: Data; errors?: object[] };
    if (!answer.data || answer.errors) throw new Error(`GraphQL: ${JSON.stringify(answer)}`);
    return answer.data;
  }
}

async function documentId(name: string): Promise<string> {
  const documents = JSON.parse(await readFile(DOCUMENTS, "utf8")) as Record<string, { name: string }>;
  const [id] = Object.entries(documents).findLast(([, document]) => document.name === name) ?? [];
  if (id === undefined) throw new Error(`No page of ours sends ${name}.`);
  return id;
}

/** An app of somebody else that keeps its secret on a server: OAuth 2.1, authorization code with PKCE. */
export class ThirdPartyApp {
  private readonly verifier = randomBytes(32).toString("base64url");

  constructor(
    private readonly url: string,
    private readonly given: Registration,
  ) {}

  /** Where it sends a person who wants to connect it; changes replace parameters, for what goes wrong. */
  authorizeAddress(scope: string, changes: Record<string, string> = {}): string {
    const query = new URLSearchParams({
      client_id: this.given.clientId,
      response_type: "code",
      redirect_uri: this.given.redirectUri,
      scope,
      state: "where they were",
      code_challenge: createHash("sha256").update(this.verifier).digest("base64url"),
      code_challenge_method: "S256",
      ...changes,
    });
    return `/oauth/authorize?${query}`;
  }

  /** Sends the person there, who says yes; the code that comes back to the app. */
  async consentOf(person: PersonBrowser, scope: string): Promise<string> {
    const asked = await person.open(this.authorizeAddress(scope));
    const uid = /\/connect\/([^/?]+)$/.exec(asked.headers.get("location") ?? "")?.[1];
    const decided = await person.act<{ decideAuthorization: { redirectTo: string } }>("DecideAuthorization", {
      input: { uid, allow: true },
    });
    const back = await person.open(decided.decideAuthorization.redirectTo);
    return new URL(back.headers.get("location") ?? "").searchParams.get("code") ?? "";
  }

  /** Takes a code to the token endpoint; the status and the JSON that it answers. */
  async exchange(code: string, verifier = this.verifier): Promise<{ status: number; token: string }> {
    const { clientId, clientSecret, redirectUri } = this.given;
    const response = await fetch(`${this.url}/oauth/token`, {
      method: "POST",
      headers: { authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString("base64")}` },
      body: new URLSearchParams({
        grant_type: "authorization_code",
        code,
        redirect_uri: redirectUri,
        code_verifier: verifier,
      }),
    });
    const body = (await response.json()) as { access_token?: string };
    return { status: response.status, token: body.access_token ?? "" };
  }
}
