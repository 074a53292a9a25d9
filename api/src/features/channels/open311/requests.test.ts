import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { GeoreportClient } from "../../../testing/georeport-v2/index.ts";
import { type MadePerson, openCase, testApp, type TestApp } from "../../../testing/index.ts";

interface Told {
  service_request_id: string;
  description: string | null;
}

let app: TestApp;
let client: GeoreportClient;
let citizen: MadePerson;
beforeAll(async () => {
  app = await testApp();
  client = await GeoreportClient.of(app.url);
  citizen = await app.make.person({ givenName: "Ada", familyName: "Riservata" });
});
afterAll(() => app.stop());
beforeEach(() => app.clock.set("2026-11-23T10:00:00+01:00"));

const ask: GeoreportClient["ask"] = (...asked) => client.ask(...asked);
const told = async (query: string) =>
  (await ask(`v2/requests.json?${query}`, "service_requests")).document as Told[];
const idsOf = (requests: Told[]) => requests.map((one) => one.service_request_id);

describe("GET requests", () => {
  it.each([
    "status=late",
    "start_date=yesterday",
    "start_date=2026-01-01&end_date=2026-11-01",
    "start_date=2026-11-02&end_date=2026-11-01",
    "updated_after=2026-01-01",
    "page=0",
    "page_size=101",
    "page=101&page_size=100",
    `service_request_id=${Array.from({ length: 51 }, (_, index) => `A${index}`).join()}`,
  ])("refuses %s", async (query) => {
    expect((await ask(`v2/requests.json?${query}`, "errors")).status).toBe(400);
    expect((await ask(`v2/requests.xml?${query}`, "errors")).status).toBe(400);
  });

  it("does not know what is unknown, misread or not open data", async () => {
    const parking = { service_code: "illegal-parking", ...(await client.required("illegal-parking")) };
    const code = (await client.file(parking)).filed.service_request_id;
    for (const id of [code, "7K3M-2QXD-F", "x", "%27%20or%201=1", "%00"]) {
      expect((await ask(`v2/requests/${id}.json`, "errors")).status, id).toBe(404);
      expect((await ask(`v2/tokens/${id}.xml`, "errors")).status, id).toBe(404);
    }
    expect(await told(`service_request_id=${code}`)).toEqual([]);
    expect((await ask("v2/requests.json?service_code=nothing", "errors")).status).toBe(404);
  });

  it("tells nothing of who asked, and not what was written", async () => {
    const secret = "a secret of the client's own, long enough";
    const { code } = await openCase(
      app,
      { token: citizen.token },
      { description: "Sono Ada Riservata", secret },
    );
    const answers = await Promise.all(
      ["json", "xml"].map((format) => ask(`v2/requests/${code}.${format}`, "service_requests")),
    );
    for (const { body } of answers) {
      expect(body).toContain("Via Roma 1");
      for (const word of ["Ada", "Riservata", citizen.email, secret]) expect(body).not.toContain(word);
    }
  });

  it("tells a case by its id and its token, as it goes on", async () => {
    const { filed } = await client.file({ lat: "44.9", long: "8.6", email: "someone@example.org" });
    const id = filed.service_request_id;
    const [received] = await told(`service_request_id=${id.toLowerCase()},unknown`);
    expect(received).toEqual({
      service_request_id: id,
      status: "open",
      status_notes: "Ricevuta.",
      service_name: "Buca nella strada",
      service_code: "pothole",
      description: null,
      agency_responsible: null,
      service_notice: null,
      requested_datetime: expect.stringMatching(/^2026-11-23T09:00:\d\dZ$/),
      updated_datetime: expect.stringMatching(/^2026-11-23T09:00:\d\dZ$/),
      expected_datetime: "2026-11-30T16:00:00Z",
      address: "Via Roma 1",
      address_id: null,
      zipcode: null,
      lat: 44.9,
      long: 8.6,
      media_url: null,
    });
    const token = await ask(`v2/tokens/${id}.json`, "token");
    expect(token.document).toEqual([{ service_request_id: id, token: id }]);
    await resolve(id);
    const { document } = await ask(`v2/requests/${id}.json`, "service_requests");
    expect(document).toMatchObject([
      {
        status: "closed",
        status_notes: "Risolta.",
        agency_responsible: "Ufficio roads",
        updated_datetime: expect.stringMatching(/^2026-11-24T09:00:\d\dZ$/),
      },
    ]);
  });

  it("tells what was written where the type says so", async () => {
    await publishWords("pavement");
    app.clock.set("2026-12-01T10:00:00+01:00");
    const { filed } = await client.file({
      service_code: "pavement",
      ...(await client.required("pavement")),
      description: "Gradino rotto & \u0001pericoloso ]]> <b>",
    });
    const [json] = await told(`service_request_id=${filed.service_request_id}`);
    expect(json?.description).toBe("Gradino rotto & \u0001pericoloso ]]> <b>");
    const { body } = await ask(`v2/requests/${filed.service_request_id}.xml`, "service_requests");
    expect(body).toContain("Gradino rotto &amp; pericoloso ]]&gt; &lt;b&gt;");
  });

  it("are picked by service, status, dates and last change", async () => {
    app.clock.set("2026-06-01T10:00:00+02:00");
    const old = (await client.file()).filed.service_request_id;
    app.clock.set("2026-06-02T10:00:00+02:00");
    const light = (
      await client.file({ service_code: "street-light", ...(await client.required("street-light")) })
    ).filed.service_request_id;
    const days = "start_date=2026-05-31&end_date=2026-06-03T23:00:00%2B02:00";
    expect(idsOf(await told(days))).toEqual([light, old]);
    expect(idsOf(await told(`${days}&service_code=pothole,graffiti`))).toEqual([old]);
    expect(idsOf(await told("end_date=2026-06-01T12:00:00Z"))).toEqual([old]);
    app.clock.set("2026-11-23T10:00:00+01:00");
    expect(idsOf(await told(""))).not.toContain(old);
    await resolve(old);
    expect(idsOf(await told(`${days}&status=closed`))).toEqual([old]);
    expect(idsOf(await told(`${days}&status=open`))).toEqual([light]);
    expect(idsOf(await told(`${days}&status=open,closed`))).toEqual([light, old]);
    expect(idsOf(await told("updated_after=2026-11-24T08:59:00Z"))).toContain(old);
    expect(idsOf(await told("updated_after=2026-11-24T08:59:00Z"))).not.toContain(light);
  });

  it("come in pages, newest first, that say how many there are", async () => {
    app.clock.set("2026-03-02T10:00:00+01:00");
    const filed = [];
    for (let index = 0; index < 5; index += 1) {
      app.clock.advance(60_000);
      filed.unshift((await client.file()).filed.service_request_id);
    }
    const pages: string[] = [];
    let next: string | undefined = "v2/requests.json?start_date=2026-03-01&end_date=2026-03-03&page_size=2";
    while (next) {
      const page: Awaited<ReturnType<typeof ask>> = await ask(next, "service_requests");
      pages.push(...idsOf(page.document));
      expect(page.headers.get("x-total-count")).toBe("5");
      next = /<[^>]*\/open311\/([^>]*)>; rel="next"/.exec(page.headers.get("link") ?? "")?.[1];
    }
    expect(pages).toEqual(filed);
  });

  it("take few statements, however many there are", async () => {
    await told("");
    const before = app.platform.database.statements;
    await told("");
    expect(app.platform.database.statements - before).toBeLessThanOrEqual(3);
  });
});

it("answers valid XML only", async () => {
  expect(await client.xmlFaults()).toEqual([]);
});

/** The office of roads takes charge, and a day after has solved it. */
async function resolve(code: string): Promise<void> {
  const operator = await app.make.operator({ team: "roads" });
  const by = { token: operator.token };
  const found = await app.post<{ case: { id: string } }>(
    "query ($code: String!) { case(code: $code) { id } }",
    { code },
    by,
  );
  const { id } = found.data.case;
  const TAKE = "mutation ($input: TakeChargeInput!) { takeCharge(input: $input) { errors { code } } }";
  await app.post(TAKE, { input: { requestId: randomUUID(), id } }, by);
  app.clock.advance(86_400_000);
  const RESOLVE = "mutation ($input: ResolveCaseInput!) { resolveCase(input: $input) { errors { code } } }";
  await app.post(RESOLVE, { input: { requestId: randomUUID(), id, outcome: "SOLVED" } }, by);
}

/** A further version of a request type, whose words are open data. */
async function publishWords(code: string): Promise<void> {
  const id = randomUUID();
  await app.sql(
    `insert into request_type_versions (id, request_type_id, number, published_at, category, definition)
     select $1, v.request_type_id, 2, now(), v.category, v.definition || '{"openData": "WORDS"}'
     from request_type_versions v join request_types t on t.id = v.request_type_id where t.code = $2`,
    [id, code],
  );
  await app.sql(
    `insert into request_type_texts (version_id, locale, register, title, content)
     select $1, x.locale, x.register, x.title, x.content from request_type_texts x
       join request_type_versions v on v.id = x.version_id and v.number = 1
       join request_types t on t.id = v.request_type_id and t.code = $2`,
    [id, code],
  );
}
