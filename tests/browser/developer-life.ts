import { randomUUID } from "node:crypto";

import { dataOf, post } from "../testkit/graphql.ts";
import { PersonBrowser, type Registration, ThirdPartyApp } from "../testkit/third-party-app.ts";

/** Where an endpoint answers and where it does not. */
export interface Hooks {
  /** Whatever is below it, too. */
  works: string;
  /** Answers 410: it is switched off at once. */
  gone: string;
}

/** Nothing is there: names that nobody has. */
const NOWHERE: Hooks = { works: "https://bici.invalid/hooks", gone: "https://bici.invalid/old" };

const SCOPES = ["profile:read", "cases:read", "cases:write", "offline_access"];
const ABOUT = {
  name: "Bici in Comune",
  description: "Segnala buche e ciclabili rovinate mentre pedali, e ti dice quando sono a posto.",
  website: "https://bici.example.org",
  kind: "CONFIDENTIAL",
  contactEmail: "dev@bici.example.org",
  scopes: SCOPES,
};

/** The app of a developer, and the address that asks its owner for more than was allowed before. */
export interface DeveloperLife {
  ownApp: string;
  authorize: string;
}

/**
 * An app of the citizen with that token, with two endpoints that were written to, connected by the citizen too, who
 * has asked for a copy of all that is kept.
 * @param key of the same citizen among the prepared people
 */
export async function liveAsDeveloper(
  url: string,
  { key, token, hooks = NOWHERE }: { key: string; token: string; hooks?: Hooks },
): Promise<DeveloperLife> {
  const act = async <Payload>(name: string, input: object, fields: string): Promise<Payload> => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} errors { code message } } }`;
    const variables = { input: { requestId: randomUUID(), ...input } };
    const answer = await post<Record<string, Payload & { errors: object[] }>>(url, document, variables, {
      token,
    });
    const payload = dataOf(answer)[name];
    if (!payload || payload.errors.length > 0) throw new Error(`${name}: ${JSON.stringify(payload?.errors)}`);
    return payload;
  };
  const redirectUri = `${url}/track`;
  const about = { ...ABOUT, redirectUris: [redirectUri] };
  const { app, clientSecret } = await act<{ app: { id: string; clientId: string }; clientSecret: string }>(
    "createApp",
    about,
    "app { id clientId } clientSecret",
  );
  const endpointAt = async (to: string): Promise<string> => {
    const input = { appId: app.id, url: to, events: ["case.opened", "case.answered", "case.closed"] };
    const made = await act<{ endpoint: { id: string } }>("createWebhookEndpoint", input, "endpoint { id }");
    return made.endpoint.id;
  };
  const [works, gone] = [await endpointAt(`${hooks.works}/${key}`), await endpointAt(hooks.gone)];
  for (const id of [works, works, gone]) await act("sendTestEvent", { id }, "delivery { id }");

  const given: Registration = { clientId: app.clientId, clientSecret, redirectUri };
  const connected = new ThirdPartyApp(url, given);
  const person = new PersonBrowser(url);
  await person.act("DemoSignIn", { key });
  const code = await connected.consentOf(person, "profile:read cases:read");
  const { token: access } = await connected.exchange(code);
  dataOf(await post(url, "{ viewer { citizen { givenName } } }", {}, { token: access }));
  await person.act("RequestDataExport", { input: { requestId: randomUUID() } });
  const more = new ThirdPartyApp(url, given).authorizeAddress(SCOPES.join(" "), { prompt: "consent" });
  return { ownApp: app.id, authorize: more };
}
