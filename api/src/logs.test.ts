import { Writable } from "node:stream";
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createLogger } from "./platform/logger.ts";
import { form, POTHOLE } from "./testing/georeport-v2/index.ts";
import { codesOf, openCase, testApp, type TestApp } from "./testing/index.ts";

/** What people write and are given. Found in the log, each would be a leak. */
const PERSONAL = {
  givenName: "Ermenegilda",
  familyName: "Quagliarini",
  email: "ermenegilda.quagliarini@example.org",
  phone: "+39 333 0192837",
  description: "Mia madre inciampa sempre lì",
  message: "Il citofono dice Quagliarini-Bassi",
  address: "Vicolo dei Ciliegi 44",
  search: "sussidio per mia figlia malata",
  secret: "segretissimo-segreto-di-ermenegilda",
} as const;

let app: TestApp;
let log = "";
beforeAll(async () => {
  const destination = new Writable({
    write: (line: Buffer, _encoding, done) => {
      log += line.toString();
      done();
    },
  });
  app = await testApp({ logger: createLogger("trace", destination) });
});
afterAll(() => app.stop());

it("holds nothing personal of the main operations, also where they are refused or fail, but their ids", async () => {
  const { givenName, familyName, email, phone, description, message, address, search, secret } = PERSONAL;
  const person = await app.make.person({ givenName, familyName, email });
  const by = { token: person.token };
  const opened = await openCase(app, by, { description, place: { address } });
  await openCase(app, {}, { description, secret, contactEmail: email, contactPhone: phone });
  const POST = "mutation ($input: PostMessageInput!) { postMessage(input: $input) { errors { code } } }";
  await app.post(POST, { input: { requestId: randomUUID(), id: opened.id, body: message } }, by);
  await app.post("query ($code: String!) { case(code: $code) { description } }", { code: opened.code }, by);
  const SEARCH =
    'query ($query: String!) { searchKnowledge(query: $query, locale: "it", first: 3) { nodes { slug } } }';
  await app.post(SEARCH, { query: search });
  const ASK =
    "mutation ($input: RequestSignInCodeInput!) { requestSignInCode(input: $input) { errors { code } } }";
  await app.post(ASK, { input: { requestId: randomUUID(), email } });
  const SIGN = "mutation ($input: SignInInput!) { signIn(input: $input) { errors { code } } }";
  await app.post(SIGN, { input: { email, code: "123456", cookie: false } });
  const fields = { ...POTHOLE, description, address_string: address, email, phone, tracking_secret: secret };
  const door = `${app.url}/open311/v2/requests.json?api_key=${person.token}`;
  expect((await fetch(door, form(fields))).status).toBe(201);
  await app.post("{ viewer { roles } }", {}, { token: `${person.token}x` });

  // And a fault, whose statement held what somebody wrote.
  await app.sql(
    `alter table cases add constraint no_more check (description not like '%${description}%') not valid`,
  );
  const id = "the-request-that-failed";
  const answer = await fetch(`${app.url}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      authorization: `Bearer ${person.token}`,
      "x-request-id": id,
    },
    body: JSON.stringify({
      query: "mutation ($input: OpenCaseInput!) { openCase(input: $input) { code } }",
      variables: {
        input: {
          requestId: randomUUID(),
          requestType: "pothole",
          description,
          answers: [{ code: "size", value: "large" }],
          place: { address },
        },
      },
    }),
  });
  expect(codesOf((await answer.json()) as never)).toEqual(["INTERNAL_SERVER_ERROR"]);
  expect(answer.headers.get("x-request-id")).toBe(id);
  const failed = log.split("\n").filter((line) => line.includes("an operation failed"));
  expect(failed).toHaveLength(1);
  expect(JSON.parse(failed[0] ?? "{}")).toMatchObject({ requestId: id });
  const leaked = [...Object.values(PERSONAL), person.token].filter((word) => log.includes(word));
  expect(leaked).toEqual([]);
});
