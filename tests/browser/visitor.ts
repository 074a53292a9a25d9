import type { Browser, BrowserContextOptions, Page } from "playwright-core";

import { openCase } from "../testkit/cases.ts";
import { dataOf, post } from "../testkit/graphql.ts";
import { demoPersonas, signInAsPersona } from "../testkit/personas.ts";
import { newPage, type PageOptions } from "./chromium.ts";
import { type Hooks, liveAsDeveloper } from "./developer-life.ts";
import type { Needs, Samples } from "./pages.ts";
import { preferencesCookie, PROFILES, type Profile } from "./preferences.ts";

/** How one person looks at the site. */
export interface Look {
  profile: Profile;
  locale: string;
}

/** The running app seen by the three kinds of people, with things to look at. */
export interface Town {
  url: string;
  samples: Samples;
  /** Session cookies, ready for a browser context, of each kind of person; none for the anonymous. */
  sessions: Record<Needs, SessionCookie[]>;
}

export interface SessionCookie {
  name: string;
  value: string;
}

/** The town as a citizen of each profile sees it, one of the prepared people. */
export type Towns = Record<Profile, Town>;

/** What a town has around it; a plain one has none of it. */
interface Surroundings {
  hooks?: Hooks;
  /** Where a citizen is led to the question whether two accounts are one. */
  together?: string;
}

/**
 * Signs in a citizen of each profile, who has a case with a story and an app, and an operator, before whom a new case lies.
 * @param address where the app runs; its authorization server knows it by the name of the host
 */
export async function prepareTowns(
  address: string,
  { hooks, together = "/sign-in/together" }: Surroundings = {},
): Promise<Towns> {
  const url = address.replace("//127.0.0.1", "//localhost");
  const personas = await demoPersonas(url);
  const operator = personas.find(({ roles }) => roles.includes("OPERATOR"));
  if (!operator) throw new Error("The demo town needs an operator.");
  const shared = {
    slug: await articleSlug(url),
    session: await sessionCookies(url, operator.key),
    editor: await sessionCookies(url, "editor"),
  };
  const filed = await openCase(url, (await signInAsPersona(url, keyOf("SENIOR"))).token);

  function keyOf(profile: Profile): string {
    const citizen = personas.find((one) => one.profile === profile);
    if (!citizen) throw new Error(`The demo town needs a citizen with the profile ${profile}.`);
    return citizen.key;
  }
  const towns = PROFILES.map(async (profile) => {
    const key = keyOf(profile);
    const { token } = await signInAsPersona(url, key);
    const town: Town = {
      url,
      samples: {
        articleSlug: shared.slug,
        requestType: "street-light",
        citizenCase: await oldestCase(url, token),
        deskCase: filed.code,
        together,
        ...(await liveAsDeveloper(url, { key, token, hooks })),
      },
      sessions: {
        anonymous: [],
        citizen: await sessionCookies(url, key),
        operator: shared.session,
        editor: shared.editor,
      },
    };
    return [profile, town] as const;
  });
  return Object.fromEntries(await Promise.all(towns)) as Towns;
}

/** The one with the longest story. */
async function oldestCase(url: string, token: string): Promise<string> {
  const answer = await post<{ viewer: { cases: { nodes: { code: string }[] } } }>(
    url,
    `query OldestCase { viewer { cases(last: 1) { nodes { code } } } }`,
    {},
    { token },
  );
  return dataOf(answer).viewer.cases.nodes[0]?.code ?? (await openCase(url, token)).code;
}

/** A page in a context of its own, for this person with these preferences. */
export function openAs(
  browser: Browser,
  towns: Towns,
  needs: Needs,
  look: Look,
  options: PageOptions = {},
): Promise<Page> {
  const { url, sessions } = towns[look.profile];
  return visitAs(browser, url, look, { ...options, session: sessions[needs] });
}

/** The same for who is none of the town's people: signed in only where a session is given. */
export function visitAs(
  browser: Browser,
  url: string,
  { profile, locale }: Look,
  { session = [], ...options }: PageOptions & { session?: readonly SessionCookie[] } = {},
): Promise<Page> {
  const cookies = [...session, preferencesCookie(profile, locale)];
  return newPage(browser, {
    ...options,
    baseURL: url,
    locale,
    storage: { cookies: cookies.map((cookie) => storedCookie(cookie, url)), origins: [] },
  });
}

type StoredCookie = Exclude<BrowserContextOptions["storageState"], string | undefined>["cookies"][number];

/** A cookie of the app, as a browser context takes it. */
export function storedCookie({ name, value }: SessionCookie, url: string): StoredCookie {
  const { hostname } = new URL(url);
  return {
    name,
    value,
    domain: hostname,
    path: "/",
    expires: -1,
    httpOnly: false,
    secure: false,
    sameSite: "Lax",
  };
}

async function sessionCookies(url: string, key: string): Promise<SessionCookie[]> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      query: `mutation DemoSignIn($key: String!) { demoSignIn(key: $key, cookie: true) { errors { code message } } }`,
      variables: { key },
    }),
  });
  const cookies = response.headers.getSetCookie().map((line) => {
    const pair = line.slice(0, line.indexOf(";"));
    const cut = pair.indexOf("=");
    return { name: pair.slice(0, cut), value: pair.slice(cut + 1) };
  });
  if (cookies.length === 0) throw new Error(`Sign-in as ${key} set no cookie: ${await response.text()}`);
  return cookies;
}

async function articleSlug(url: string): Promise<string> {
  const answer = await post<{ searchKnowledge: { nodes: { slug: string }[] } }>(
    url,
    `query SampleArticle { searchKnowledge(query: "carta identità", locale: "it", first: 1) { nodes { slug } } }`,
  );
  const slug = dataOf(answer).searchKnowledge.nodes[0]?.slug;
  if (!slug) throw new Error("The demo town knows nothing of the identity card.");
  return slug;
}
