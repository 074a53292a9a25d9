import { randomBytes, randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";

import { openCase } from "../testkit/cases.ts";
import { dataOf, post } from "../testkit/graphql.ts";
import { signInAsPersona } from "../testkit/personas.ts";
import { type Block, guideBlocks, type Language, LANGUAGES } from "./blocks.ts";
import { isThere, openWorkshop, type Workshop } from "./workshop.ts";

const url = inject("appUrl");
const PHOTO = fileURLToPath(new URL("../../pwa/dist/client/icons/icon-192.png", import.meta.url));

/** What an example needs in its environment, and what it prints when it has done its job. */
interface Expected {
  prints: RegExp;
  environment?(): Promise<Record<string, string>>;
}

const token = async (key = "citizen-digital") => (await signInAsPersona(url, key)).token;

async function ownCase(): Promise<Record<string, string>> {
  const TOKEN = await token();
  return { TOKEN, CASE: (await openCase(url, TOKEN)).code };
}

async function resolvedCase(): Promise<Record<string, string>> {
  const TOKEN = await token();
  const { id, code } = await openCase(url, TOKEN);
  const answer = await post<{ resolveCase: { errors: object[] } }>(
    url,
    `mutation ($input: ResolveCaseInput!) { resolveCase(input: $input) { errors { code } } }`,
    { input: { id, outcome: "SOLVED", message: "Done.", requestId: randomUUID() } },
    { token: await token("operator-roads") },
  );
  expect(dataOf(answer).resolveCase.errors).toEqual([]);
  return { TOKEN, CASE: code };
}

async function anonymousCase(): Promise<Record<string, string>> {
  const SECRET = randomBytes(24).toString("base64url");
  const input = {
    requestId: randomUUID(),
    requestType: "information",
    description: "When is the library open?",
    secret: SECRET,
    contactEmail: "somebody@example.org",
  };
  const answer = await post<{ openCase: { code: string } }>(
    url,
    `mutation ($input: OpenCaseInput!) { openCase(input: $input) { code errors { code message } } }`,
    { input },
  );
  return { CASE: dataOf(answer).openCase.code, SECRET };
}

async function registeredApp(): Promise<Record<string, string>> {
  const input = {
    requestId: randomUUID(),
    name: `Guide ${randomUUID()}`,
    kind: "CONFIDENTIAL",
    redirectUris: ["https://app.example.org/back"],
    scopes: ["knowledge:read"],
    contactEmail: "developer@example.org",
  };
  const answer = await post<{ createApp: { app: { clientId: string }; clientSecret: string } }>(
    url,
    `mutation ($input: CreateAppInput!) { createApp(input: $input) { app { clientId } clientSecret errors { code message } } }`,
    { input },
    { token: await token() },
  );
  const { app, clientSecret } = dataOf(answer).createApp;
  return { CLIENT_ID: app.clientId, CLIENT_SECRET: clientSecret };
}

const EXPECTED: Record<string, Expected | Expected[]> = {
  search: { prints: /carta-identita/ },
  article: { prints: /identity card/i },
  "request-types": { prints: /street-light[^]*how-many/ },
  "file-case": { prints: /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]/ },
  "person-token": { prints: /Giulia/ },
  "app-token": { prints: /Bearer/, environment: registeredApp },
  "live-updates": { prints: /RECEIVED/, environment: anonymousCase },
  "follow-case": { prints: /RECEIVED[^]*OPENED/, environment: anonymousCase },
  upload: { prints: /192/, environment: async () => ({ ...(await ownCase()), PHOTO }) },
  "write-or-rate": [
    { prints: /still off/, environment: ownCase },
    { prints: /rating"?'?: ?5/, environment: resolvedCase },
  ],
  "my-cases": {
    prints: /([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z][^]*){3}/,
    environment: async () => ({ TOKEN: await token("citizen-senior") }),
  },
};

const blocks = await guideBlocks();
const examples = blocks.filter(({ kind }) => kind === "example");
const COMMANDS: Record<Language, string> = { sh: "curl", ts: "node", python: "python3" };
const missing = new Set<Language>();
for (const language of LANGUAGES) if (!(await isThere(COMMANDS[language]))) missing.add(language);

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop(blocks);
});
afterAll(() => workshop?.remove());

test("every job has an example in each language, and every example is run", () => {
  const jobs = Object.keys(EXPECTED);
  const wanted = jobs.flatMap((name) => LANGUAGES.map((language) => `${name} in ${language}`));
  expect(examples.map(({ name, language }) => `${name} in ${language}`).toSorted()).toEqual(
    wanted.toSorted(),
  );
});

test("the examples in TypeScript are strict", () => {
  expect(workshop.typeErrors()).toEqual([]);
});

describe.each(LANGUAGES)("in %s", (language) => {
  const ours = examples.filter((one) => one.language === language);
  test.skipIf(missing.has(language)).each(ours)("$name does its job", async (block: Block) => {
    for (const { prints, environment } of [EXPECTED[block.name] ?? []].flat()) {
      const printed = await workshop.run(block, { SPORTELLO: url, ...(await environment?.()) });
      expect(printed).toMatch(prints);
    }
  });
});
