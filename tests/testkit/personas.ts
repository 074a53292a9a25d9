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

/** Somebody new, or who has been here before, signed in by the code in the mail: with a token, and in a browser that takes the cookie. */
export async function newCitizen(
  url: string,
  email = newEmail(),
): Promise<SignedIn & { cookie: string; email: string }> {
  const enter = async (cookie: boolean): Promise<Response> => {
    const known = await signInCodes(url, email);
    await post(
      url,
      `mutation Ask($input: RequestSignInCodeInput!) { requestSignInCode(input: $input) { errors { code } } }`,
      { input: { requestId: randomUUID(), email, locale: "it" } },
    );
    const code = await signInCodeFor(url, email, known);
    return fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        query: `mutation Enter($input: SignInInput!) { signIn(input: $input) { token errors { code message } } }`,
        variables: { input: { email, code, cookie } },
      }),
    });
  };
  const cookie = (await enter(true)).headers.getSetCookie()[0]?.match(/^session=([^;]+)/)?.[1];
  if (!cookie) throw new Error("Sign-in set no cookie.");
  const answer = (await (await enter(false)).json()) as { data: { signIn: { token: string | null } } };
  return { token: tokenOf({ token: answer.data.signIn.token, errors: [] }), cookie, email };
}

/** An address that no other test uses. */
export function newEmail(): string {
  return `persona-${randomUUID()}@example.org`;
}

/** A one-time code sent to `email`, read in the demo town's visible mailbox as soon as it is there; none of those known. */
export async function signInCodeFor(
  url: string,
  email: string,
  known: readonly string[] = [],
): Promise<string> {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    const code = (await signInCodes(url, email)).find((one) => !known.includes(one));
    if (code) return code;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`No code for ${email} in the mailbox of the demo town.`);
}

async function signInCodes(url: string, email: string): Promise<string[]> {
  const answer = await post<{ demo: { mailbox: { to: string; text: string }[] } | null }>(
    url,
    `query DemoMailbox { demo { mailbox(first: 50) { to text } } }`,
  );
  const mails = dataOf(answer).demo?.mailbox.filter(({ to }) => to === email) ?? [];
  return mails.flatMap(({ text }) => text.match(/\b\d{6,8}\b/)?.[0] ?? []);
}

function tokenOf({ token, errors }: { token: string | null; errors: Failure[] }): string {
  if (!token) throw new Error(`Sign-in refused: ${JSON.stringify(errors)}`);
  return token;
}
