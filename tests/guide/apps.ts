import { randomUUID } from "node:crypto";

import { dataOf, post } from "../testkit/graphql.ts";

/** What a developer says of an app. */
interface AppTraits {
  kind: "PUBLIC" | "CONFIDENTIAL";
  redirectUris?: string[];
  scopes: string[];
}

interface NewApp {
  app: { id: string; clientId: string } | null;
  clientSecret: string | null;
  errors: object[];
}

/** An app that was registered, to be deleted when its example has run: a person may have so many only. */
interface RegisteredApp {
  id: string;
  clientId: string;
  clientSecret: string | null;
  remove(): Promise<void>;
}

/** Registers an app of the person whose token this is, as the guide says. */
export async function newApp(url: string, token: string, traits: AppTraits): Promise<RegisteredApp> {
  const input = {
    requestId: randomUUID(),
    name: `Guide ${randomUUID()}`,
    contactEmail: "developer@example.org",
    ...traits,
  };
  const answer = await post<{ createApp: NewApp }>(
    url,
    `mutation ($input: CreateAppInput!) {
      createApp(input: $input) { app { id clientId } clientSecret errors { code path message } } }`,
    { input },
    { token },
  );
  const { app, clientSecret, errors } = dataOf(answer).createApp;
  if (!app) throw new Error(`No app was registered: ${JSON.stringify(errors)}`);
  return {
    ...app,
    clientSecret,
    async remove() {
      const deleted = await post(
        url,
        "mutation ($input: DeleteAppInput!) { deleteApp(input: $input) { errors { code } } }",
        { input: { id: app.id } },
        { token },
      );
      dataOf(deleted);
    },
  };
}
