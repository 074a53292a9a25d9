import type { Browser, BrowserContextOptions, Page } from "playwright-core";

import { openCase } from "../testkit/cases.ts";
import { dataOf, post } from "../testkit/graphql.ts";
import { demoPersonas, signInAsNewCitizen, signInAsPersona } from "../testkit/personas.ts";
import { newPage, type PageOptions } from "./chromium.ts";
import type { Needs, Samples } from "./pages.ts";
import { preferencesCookie, type Profile } from "./preferences.ts";

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

/** Opens a case as a citizen nobody has met before, answers it in part, and finds an operator and an article. */
export async function prepareTown(url: string): Promise<Town> {
  const personas = await demoPersonas(url);
  const citizen = personas.find(({ roles }) => roles.length === 1 && roles[0] === "CITIZEN") ?? personas[0];
  const operator = personas.find(({ roles }) => roles.includes("OPERATOR"));
  if (!citizen || !operator) throw new Error("The demo town needs a citizen and an operator.");
  const own = await openCase(url, (await signInAsPersona(url, citizen.key)).token);
  const other = await openCase(url, (await signInAsNewCitizen(url)).token);
  return {
    url,
    samples: {
      articleSlug: await articleSlug(url),
      requestType: "street-light",
      citizenCase: own.code,
      deskCase: other.code,
    },
    sessions: {
      anonymous: [],
      citizen: await sessionCookies(url, citizen.key),
      operator: await sessionCookies(url, operator.key),
    },
  };
}

/** A page in a context of its own, for this person with these preferences. */
export function openAs(
  browser: Browser,
  town: Town,
  needs: Needs,
  look: Look,
  options: PageOptions = {},
): Promise<Page> {
  const cookies = [...town.sessions[needs], preferencesCookie(look.profile, look.locale)];
  return newPage(browser, {
    ...options,
    baseURL: town.url,
    locale: look.locale,
    storage: { cookies: cookies.map((cookie) => storedCookie(cookie, town.url)), origins: [] },
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
