import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { form, GeoreportClient, POTHOLE } from "../../../testing/georeport-v2/index.ts";
import { ThirdPartyApp } from "../../../testing/third-party-app.ts";
import { type MadePerson, testApp, type TestApp } from "../../../testing/index.ts";

/** What one address may file in an hour. */
const MUTATIONS = 100;

let app: TestApp;
let client: GeoreportClient;
let citizen: MadePerson;
beforeAll(async () => {
  app = await testApp({
    environment: { RATE_MUTATIONS_ADDRESS: String(MUTATIONS), TRUST_PROXY: "loopback" },
  });
  client = await GeoreportClient.of(app.url);
  citizen = await app.make.person({ givenName: "Ada", familyName: "Riservata" });
});
afterAll(() => app.stop());
beforeEach(() => app.clock.set("2026-11-23T10:00:00+01:00"));

const ask: GeoreportClient["ask"] = (...asked) => client.ask(...asked);
const rowOf = async (code: string) =>
  (await app.sql<Record<string, unknown>>("select * from cases where code = $1", [code]))[0]!;

describe("services", () => {
  it("refuse a foreign jurisdiction, an unknown service and an address without an ending", async () => {
    for (const format of ["json", "xml"]) {
      for (const path of ["services/nothing.", "services/gas-smell.", "services/information.", "nothing."]) {
        expect((await ask(`v2/${path}${format}`, "errors")).status, path).toBe(404);
      }
      const foreign = await ask(`v2/services.${format}?jurisdiction_id=city.gov`, "errors");
      expect(foreign.status).toBe(404);
      expect(foreign.body).toContain("jurisdiction_id");
      expect((await ask(`v2/services.${format}?jurisdiction_id=localhost`, "services")).status).toBe(200);
    }
    const bare = await fetch(`${app.url}/open311/v2/services/pothole`);
    expect([bare.status, bare.headers.get("content-type")]).toEqual([404, "text/xml; charset=utf-8"]);
  });

  it("are all that have a place and are no emergency, each with a valid definition, in the reader's language", async () => {
    const headers = { "accept-language": "en" };
    const list = await ask("v2/services.json", "services", { headers });
    const codes = (list.document as { service_code: string }[]).map((one) => one.service_code);
    expect(codes).toContain("street-light");
    expect(codes).not.toContain("gas-smell");
    expect(codes).not.toContain("information");
    expect(list.headers.get("access-control-allow-origin")).toBe("*");
    expect(list.headers.get("set-cookie")).toBeNull();
    expect((await ask("v2/services.xml", "services")).body).toContain("<service_code>pothole</service_code>");
    for (const code of codes) {
      await ask(`v2/services/${code}.json`, "service_definition", { headers });
      await ask(`v2/services/${code}.xml`, "service_definition", { headers });
    }
    const { document } = await ask("v2/services/pothole.json", "service_definition", { headers });
    expect(document).toMatchObject({
      service_code: "pothole",
      attributes: [
        {
          variable: true,
          code: "size",
          datatype: "singlevaluelist",
          required: true,
          order: 1,
          description: "How big is it?",
          values: [
            { key: "small", name: "Small, less than a plate" },
            { key: "large" },
            { key: "dangerous" },
          ],
        },
        { code: "lane", required: false, order: 2 },
        { code: "since", datatype: "datetime", order: 3 },
      ],
    });
  });

  it("are found by discovery", async () => {
    const { document } = await ask("discovery.json", "discovery");
    expect(document).toMatchObject({ endpoints: [{ url: expect.stringMatching(/\/open311\/v2$/) }] });
    expect((await ask("discovery.xml", "discovery")).body).toContain("<format>text/xml</format>");
  });
});

describe("POST requests", () => {
  it.each([
    [{ service_code: "" }, 400, "service_code"],
    [{ service_code: "nothing" }, 404, "service_code"],
    [{ service_code: "gas-smell" }, 404, "service_code"],
    [{ jurisdiction_id: "city.gov" }, 404, "jurisdiction_id"],
    [{ address_string: "" }, 400, "lat and long, or address_string"],
    [{ address_string: "", lat: "44.9" }, 400, "lat and long"],
    [{ lat: "91", long: "8" }, 400, "lat: "],
    [{ lat: "north", long: "8" }, 400, "lat: "],
    [{ "attribute[size]": "huge" }, 400, "attribute[size]: "],
    [{ "attribute[size]": [] }, 400, "attribute[size]: "],
    [{ "attribute[colour]": "red" }, 400, "attribute[colour]: "],
    [{ email: "ada@" }, 400, "email: "],
    [{ description: "x".repeat(4_001) }, 400, "description: "],
    [{ media_url: "javascript:alert(1)" }, 400, "media_url: "],
    [{ media_url: "nowhere" }, 400, "media_url: "],
    [{ request_id: "1" }, 400, "request_id: "],
    [{ tracking_secret: "short" }, 400, "tracking_secret: "],
    [{ tracking_secret: "no blanks, nor <signs> in it" }, 400, "tracking_secret: "],
  ])("refuses %j with %i", async (fields: Record<string, string | string[]>, status, words) => {
    for (const format of ["json", "xml"]) {
      const answer = await ask(`v2/requests.${format}`, "errors", form({ ...POTHOLE, ...fields }));
      expect(answer.status).toBe(status);
      expect(answer.body).toContain(words);
    }
  });

  it("refuses what is no form, and a form that is too large", async () => {
    const body = JSON.stringify(POTHOLE);
    const headers = { "content-type": "application/json" };
    expect((await ask("v2/requests.json", "errors", { method: "POST", headers, body })).status).toBe(415);
    expect((await ask("v2/requests.xml", "errors", form({ ...POTHOLE, x: "x".repeat(70_000) }))).status).toBe(
      413,
    );
  });

  it("answers 403 to a key that is none, and asks for one where a person must be known", async () => {
    const session = await app.make.session(citizen.id, "COOKIE");
    for (const api_key of ["no key of ours", "x", session, `${citizen.token} or`]) {
      const wrong = await ask("v2/requests.xml", "errors", form({ ...POTHOLE, api_key }));
      expect(wrong.status, api_key).toBe(403);
      expect(wrong.body).toContain("api_key");
    }
    const named = { ...POTHOLE, service_code: "residence-change" };
    expect((await ask("v2/requests.json", "errors", form(named))).status).toBe(403);
  });

  it("knows no cookies: a page elsewhere files in nobody's name", async () => {
    const session = await app.make.session(citizen.id, "COOKIE");
    const { filed } = await client.file({}, { cookie: `session=${session}` });
    expect(await rowOf(filed.service_request_id)).toMatchObject({ citizen_id: null });
  });

  it("takes from the points of whoever asks, and says what is left and when there will be more", async () => {
    const from = { "x-forwarded-for": "203.0.113.9" };
    const left = (headers: Headers) =>
      /^"address-mutations";r=(\d+)/.exec(headers.get("ratelimit") ?? "")?.[1];
    const first = await ask("v2/requests.json", "filed", form(POTHOLE, from));
    const second = await ask("v2/requests.json", "filed", form(POTHOLE, from));
    expect(Number(left(first.headers)) - Number(left(second.headers))).toBe(1);
    await Promise.all(Array.from({ length: MUTATIONS }, () => client.file({ lat: "x" }, from)));
    const answer = await ask("v2/requests.xml", "errors", form(POTHOLE, from));
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
    app.clock.set("2026-11-23T11:00:00+01:00");
    expect((await ask("v2/requests.xml", "filed", form(POTHOLE, from))).status).toBe(201);
  });

  it("files anonymously, and gives the address at which it is followed", async () => {
    const { status, filed } = await client.file({
      lat: "44.9",
      long: "8.6",
      email: "someone@example.org",
      phone: "+39 333 1",
      first_name: "Nemo",
      last_name: "Segreto",
      "attribute[lane]": "edge",
      media_url: "https://photos.example.org/1.jpg",
    });
    expect(status).toBe(201);
    const { service_request_id: code, tracking_url: link, service_notice: notice } = filed;
    expect(notice).toContain(link);
    const row = await rowOf(code);
    expect(row).toMatchObject({
      channel: "API",
      citizen_id: null,
      request_type: "pothole",
      place_address: "Via Roma 1",
      latitude: 44.9,
      contact_email: "someone@example.org",
      contact_phone: "+39 333 1",
      description: "Buca & fango <qui>\n\nhttps://photos.example.org/1.jpg",
      answers: [
        { code: "size", value: "large" },
        { code: "lane", value: "edge" },
      ],
    });
    expect(JSON.stringify(row)).not.toContain("Segreto");
    const secret = link.split("#")[1];
    const followed = await app.post<{ case: { code: string; state: string } | null }>(
      "query ($code: String!, $secret: String) { case(code: $code, secret: $secret) { code state } }",
      { code, secret },
    );
    expect(followed.data.case).toEqual({ code, state: "RECEIVED" });
  });

  it("files without words or an address, with what it has", async () => {
    const { filed } = await client.file({ address_string: [], description: [], lat: "44.9", long: "8.6" });
    expect(await rowOf(filed.service_request_id)).toMatchObject({
      place_address: "44.9, 8.6",
      description: "Buca nella strada",
    });
  });

  it("files in a person's name with their key, in a form, a query or a header", async () => {
    const inForm = await client.file({ api_key: citizen.token });
    const inHeader = await client.file({}, { authorization: `Bearer ${citizen.token}` });
    for (const { filed } of [inForm, inHeader]) {
      expect(await rowOf(filed.service_request_id)).toMatchObject({ citizen_id: citizen.id, channel: "API" });
      expect(filed.tracking_url).toMatch(/\/cases\/[^#]+$/);
    }
    const { status } = await ask(`v2/requests.xml?api_key=${citizen.token}`, "filed", form(POTHOLE));
    expect(status).toBe(201);
  });

  it("files through an app in the name of whoever allowed it to, and not through one that may only read", async () => {
    const tokenFor = async (scope: string) => {
      const third = await ThirdPartyApp.register(app, { scopes: scope.split(" ") });
      third.signIn(await app.make.session(citizen.id, "COOKIE"));
      const { body } = await third.exchange(await third.code(scope));
      return { third, api_key: String(body["access_token"]) };
    };
    const { third, api_key } = await tokenFor("cases:read cases:write");
    const { filed } = await client.file({ api_key });
    expect(await rowOf(filed.service_request_id)).toMatchObject({ citizen_id: citizen.id });
    await third.token({ token: api_key }, "/oauth/revoke");
    for (const key of [api_key, (await tokenFor("cases:read")).api_key]) {
      const refused = await ask("v2/requests.json", "errors", form({ ...POTHOLE, api_key: key }));
      expect(refused.status).toBe(403);
    }
  });

  it("answers a retry with the first result, and refuses the id with other content", async () => {
    const id = randomUUID();
    const [first, again] = [
      await client.file({ request_id: id }),
      await client.file({}, { "idempotency-key": id }),
    ];
    expect(again.filed).toEqual(first.filed);
    const other = await ask(
      "v2/requests.json",
      "errors",
      form({ ...POTHOLE, lat: "1", long: "1", request_id: id }),
    );
    expect(other.status).toBe(400);
  });

  it("takes the client's own secret", async () => {
    const mine = randomUUID();
    const { filed } = await client.file({ tracking_secret: mine });
    expect(filed.tracking_url).toMatch(new RegExp(`/c/${filed.service_request_id}#${mine}$`));
  });
});

it("answers valid XML only", async () => {
  expect(await client.xmlFaults()).toEqual([]);
});
