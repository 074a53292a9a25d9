import { readFile } from "node:fs/promises";

import { freePort } from "../testkit/free-port.ts";
import { signInAsPersona } from "../testkit/personas.ts";
import { newApp } from "./apps.ts";
import type { Language } from "./blocks.ts";
import type { Setting } from "./program.ts";

const PERSONA = "citizen-digital";

/** An app on somebody's device, and somebody at a browser who opens what it prints and says yes. */
export async function consenting(url: string, language: Language): Promise<Setting> {
  const [port, { token }] = await Promise.all([freePort(), signInAsPersona(url, PERSONA)]);
  const REDIRECT_URI = `http://127.0.0.1:${port}/back`;
  const { clientId, remove } = await newApp(url, token, {
    kind: "PUBLIC",
    redirectUris: [REDIRECT_URI],
    scopes: ["profile:read", "cases:read", "offline_access"],
  });
  return {
    environment: { CLIENT_ID: clientId, REDIRECT_URI },
    after: remove,
    during: {
      when: /^Open (\S+)\n/m,
      async act([, address = ""]) {
        const back = await new Consent(url).allow(address);
        // In the shell nothing listens: the person pastes the address.
        if (language === "sh") return `${back}\n`;
        await fetch(back);
        return undefined;
      },
    },
  };
}

interface Decision {
  data?: { decideAuthorization: { redirectTo: string | null } };
}

/** The browser of a person who signs in with us on the way. */
class Consent {
  private readonly cookies = new Map<string, string>();

  constructor(private readonly url: string) {}

  /** Follows an app's question to where the browser is sent back to, after a yes on the consent page. */
  async allow(address: string): Promise<string> {
    await this.send("DemoSignIn", { key: PERSONA });
    const uid = /^\/connect\/(.+)$/.exec(new URL(await this.browse(address), this.url).pathname)?.[1];
    if (!uid) throw new Error("The person was not asked.");
    const answer = await this.send("DecideAuthorization", { input: { uid, allow: true } });
    const redirectTo = (answer as Decision).data?.decideAuthorization.redirectTo;
    if (!redirectTo) throw new Error(`The person could not allow it: ${JSON.stringify(answer)}`);
    const { pathname, search } = new URL(redirectTo, this.url);
    return this.browse(`${this.url}${pathname}${search}`);
  }

  /** Where an address sends the browser on. */
  private async browse(address: string): Promise<string> {
    const response = await fetch(address, { redirect: "manual", headers: { cookie: this.cookie() } });
    this.keepCookies(response);
    const location = response.headers.get("location");
    if (location === null)
      throw new Error(`${address} answered ${response.status}: ${await response.text()}`);
    return location;
  }

  /** An operation of our own pages. */
  private async send(name: string, variables: object): Promise<object> {
    const response = await fetch(`${this.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", cookie: this.cookie() },
      body: JSON.stringify({ documentId: await documentId(name), variables }),
    });
    this.keepCookies(response);
    return (await response.json()) as object;
  }

  private keepCookies({ headers }: Response): void {
    for (const line of headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      this.cookies.set(name, value);
    }
  }

  private cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }
}

/** The id of a document of our own pages, which are all that a browser's session may send. */
async function documentId(name: string): Promise<string> {
  const manifest = new URL("../../schema/documents.json", import.meta.url);
  const text = await readFile(manifest, "utf8");
  const documents = Object.entries(JSON.parse(text) as Record<string, { name: string }>);
  const [id] = documents.findLast(([, document]) => document.name === name) ?? [];
  if (!id) throw new Error(`There is no document ${name}.`);
  return id;
}
