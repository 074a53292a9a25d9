import { randomUUID } from "node:crypto";

import { dataOf, post } from "./graphql.ts";

/** Somebody who is signed in, with the token that says so. */
export interface SignedIn {
  token: string;
}

/** A prepared person of the demo town. */
export interface Persona {
  key: string;
  name: string;
  roles: ("CITIZEN" | "OPERATOR" | "EDITOR" | "SUPERVISOR" | "ADMIN")[];
  profile: "SENIOR" | "DIGITAL" | "ASSISTED" | "FOREIGNER" | null;
}

interface Failure {
  code: string;
  message: string;
}

/** The prepared people of the demo town that runs at `url`. */
export async function demoPersonas(url: string): Promise<Persona[]> {
  const answer = await post<{ demo: { personas: Persona[] } | null }>(
    url,
    `query DemoPersonas { demo { personas { key name roles profile } } }`,
  );
  const { demo } = dataOf(answer);
  if (!demo) throw new Error("The app does not run the marked demo town.");
  return demo.personas;
}

/** One-click sign-in of the demo town, for an app that holds a token. */
export async function signInAsPersona(url: string, key: string): Promise<SignedIn> {
  const answer = await post<{ demoSignIn: { token: string | null; errors: Failure[] } }>(
    url,
    `mutation DemoSignIn($key: String!) { demoSignIn(key: $key, cookie: false) { token errors { code message } } }`,
    { key },
  );
  return { token: tokenOf(dataOf(answer).demoSignIn) };
}

/** An address that no other test uses. */
export function newEmail(): string {
  return `persona-${randomUUID()}@example.org`;
}

/** The newest one-time code sent to `email`, read in the demo town's visible mailbox as soon as it is there. */
export async function signInCodeFor(url: string, email: string): Promise<string> {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    const answer = await post<{ demo: { mailbox: { to: string; text: string }[] } | null }>(
      url,
      `query DemoMailbox { demo { mailbox(first: 50) { to text } } }`,
    );
    const mail = dataOf(answer).demo?.mailbox.find(({ to }) => to === email);
    const code = mail?.text.match(/\b\d{6,8}\b/)?.[0];
    if (code) return code;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`No code for ${email} in the mailbox of the demo town.`);
}

function tokenOf({ token, errors }: { token: string | null; errors: Failure[] }): string {
  if (!token) throw new Error(`Sign-in refused: ${JSON.stringify(errors)}`);
  return token;
}
