import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { parse } from "parse5";

import { post } from "../testkit/graphql.ts";
import { signInAsPersona } from "../testkit/personas.ts";
import { knock, log, type Met } from "./knock.ts";
import { browserOf, type Sender } from "./people.ts";
import fixture from "./payloads.json" with { type: "json" };

const PAYLOADS = fixture.payloads.map((payload) => [JSON.stringify(payload), payload] as const);

let token: string;
let browser: Sender;
let logged: number;
beforeAll(async () => {
  ({ token } = await signInAsPersona(inject("stand").url, "citizen-digital"));
  browser = await browserOf("citizen-digital");
  logged = (await log()).length;
});

interface Element {
  nodeName: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Element[];
  content?: Element;
}

/** How often each element and attribute stands in a page; those of an attack's making would be new. */
function shapeOf(html: string): string[] {
  const found = new Set<string>();
  const visit = (node: Element): void => {
    if (!node.nodeName.startsWith("#")) found.add(node.nodeName);
    for (const { name, value } of node.attrs ?? []) {
      found.add(`${node.nodeName}[${name}]`);
      if (/^(href|src|action|formaction)$/.test(name) && /^\s*javascript:/i.test(value))
        found.add(`${node.nodeName}[${name}=javascript]`);
    }
    for (const child of [...(node.childNodes ?? []), ...(node.content ? [node.content] : [])]) visit(child);
  };
  visit(parse(html) as unknown as Element);
  return [...found];
}

/** What a payload would leave behind where a page took it for markup. */
const MADE =
  /^(attack|svg\[onload\]|img\[onerror\]|img\[src\]|script\[\]|a\[x\])$|\[on[a-z]+\]|=javascript\]$/;

/** Clean: no fault, no header of the payload's, no element or handler of its making. */
function expectClean({ status, headers, text }: Met): void {
  expect({ status, text: status >= 500 ? text : "" }).toEqual({ status: expect.any(Number), text: "" });
  expect(text).not.toMatch(/INTERNAL_SERVER_ERROR|syntax error at|node_modules|\bat .+:\d+:\d+\)/);
  expect(headers.getSetCookie().filter((line) => line.includes("attack"))).toEqual([]);
  expect(text).not.toMatch(/root:.*:0:0:/);
  const type = headers.get("content-type") ?? "";
  if (type.includes("html")) {
    expect(shapeOf(text).filter((one) => MADE.test(one))).toEqual([]);
    expect(text).not.toContain("<script>alert(1)");
  }
  if (type.includes("xml")) expect(text).not.toMatch(/<(script|attack|img|svg|a|!DOCTYPE|!ENTITY)\b/);
}

const asParameter = (payload: string): string =>
  encodeURIComponent(payload.replaceAll(/[\ud800-\udfff]/g, "\ufffd"));

/** Sends a document in the name of a session's token. */
const graphql = (query: string, variables: object): Promise<Met> =>
  knock("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });

describe.each(PAYLOADS)("%s", (_name, payload) => {
  it("in the arguments of queries", async () => {
    expect.hasAssertions();
    expectClean(
      await graphql(
        `
          query ($p: String!, $id: ID!) {
            searchKnowledge(query: $p, locale: $p, first: 3) {
              nodes {
                slug
              }
            }
            requestTypes(query: $p) {
              code
            }
            requestType(code: $p) {
              code
            }
            article(slug: $p, locale: $p) {
              slug
            }
            node(id: $id) {
              id
            }
          }
        `,
        { p: payload, id: payload },
      ),
    );
    const cursor = Buffer.from(JSON.stringify([payload, payload])).toString("base64url");
    for (const after of [payload, cursor, Buffer.from(JSON.stringify([payload])).toString("base64url")]) {
      expectClean(
        await graphql(
          `
            query ($a: String) {
              viewer {
                cases(first: 2, after: $a) {
                  nodes {
                    code
                  }
                }
                accessLog(first: 2, after: $a) {
                  nodes {
                    id
                  }
                }
                points {
                  entries(first: 2, after: $a) {
                    nodes {
                      id
                    }
                  }
                }
              }
            }
          `,
          { a: after },
        ),
      );
      expectClean(
        await graphql(
          `
            query ($a: String) {
              searchKnowledge(query: "carta", locale: "it", first: 2, after: $a) {
                nodes {
                  slug
                }
              }
            }
          `,
          { a: after },
        ),
      );
    }
  });

  it("in what is kept, and in the pages that show it", async () => {
    const { url } = inject("stand");
    const answer = await post<{ openCase: { case: { code: string; id: string } | null; errors: object[] } }>(
      url,
      "mutation ($input: OpenCaseInput!) { openCase(input: $input) { case { code id } errors { code } } }",
      {
        input: {
          requestId: randomUUID(),
          requestType: "street-light",
          description: `${payload} .`,
          place: { address: `${payload} .` },
          answers: [
            { code: "problem", value: payload },
            { code: payload, value: payload },
          ],
          contactPhone: payload.slice(0, 30),
        },
      },
      { token },
    );
    expect(JSON.stringify(answer)).not.toContain("INTERNAL_SERVER_ERROR");
    const kept = await graphql(
      "mutation ($input: OpenCaseInput!) { openCase(input: $input) { case { code id } errors { code } } }",
      { input: { requestId: randomUUID(), requestType: "information", description: `${payload} .` } },
    );
    expectClean(kept);
    const { data } = JSON.parse(kept.text) as { data: { openCase: { case: { code: string; id: string } } } };
    const { code, id } = data.openCase.case;
    expectClean(
      await graphql(
        "mutation ($input: PostMessageInput!) { postMessage(input: $input) { errors { code } } }",
        {
          input: { requestId: randomUUID(), id, body: `${payload} .` },
        },
      ),
    );
    const page = await knock(`/cases/${code}`, { headers: { ...browser, accept: "text/html" } });
    expect(page.status).toBe(200);
    expectClean(page);
    expectClean(
      await graphql(
        "mutation ($input: CreateUploadInput!) { createUpload(input: $input) { errors { code } } }",
        {
          input: { requestId: randomUUID(), fileName: payload, mediaType: payload, size: 9 },
        },
      ),
    );
  });

  it("in addresses, headers and cookies", async () => {
    expect.hasAssertions();
    const p = asParameter(payload);
    const paths = [
      `/search?q=${p}`,
      `/articles/${p}`,
      `/c/${p}`,
      `/cases/${p}`,
      `/new/${p}?q=${p}`,
      `/connect/${p}`,
      `/sign-in?next=${p}&error=${p}`,
      `/developers/guide/${p}`,
      `/files/${p}?key=${p}&until=${p}`,
      `/exports/${p}.json`,
      `/my-files/${p}`,
      `/open311/v2/requests.xml?service_code=${p}&start_date=${p}`,
      `/open311/v2/requests/${p}.xml`,
      `/open311/v2/services/${p}.xml`,
      `/oauth/authorize?client_id=${p}&redirect_uri=${p}&state=${p}&scope=${p}&response_type=${p}`,
    ];
    for (const path of paths)
      expectClean(await knock(path, { headers: { ...browser, accept: "text/html" } }));
    expectClean(
      await knock("/", { headers: { cookie: `prefs=${p}; session=${p}; device=${p}`, accept: "text/html" } }),
    );
    const prefs = encodeURIComponent(
      JSON.stringify({ locale: payload, profile: payload, __proto__: payload }),
    );
    expectClean(await knock("/", { headers: { cookie: `prefs=${prefs}`, accept: "text/html" } }));
    const value = payload.replaceAll(/[^\x20-\x7e]/g, "");
    expectClean(
      await knock("/", {
        headers: {
          "accept-language": value,
          "x-device-token": value,
          "x-forwarded-host": value,
          accept: "text/html",
        },
      }),
    );
  });

  it("in forms of Open311 and OAuth", async () => {
    expect.hasAssertions();
    const form = new URLSearchParams(
      [
        "service_code",
        "description",
        "address_string",
        "email",
        "phone",
        "media_url",
        "request_id",
        `attribute[${payload}]`,
      ].map((name) => [name, payload]),
    );
    const headers = {
      "content-type": "application/x-www-form-urlencoded",
      // One address may file only so often.
      "x-forwarded-for": `198.51.100.${1 + fixture.payloads.indexOf(payload)}`,
    };
    const send = (path: string, body: URLSearchParams) =>
      knock(path, { method: "POST", headers, body: String(body) });
    expectClean(await send("/open311/v2/requests.xml", form));
    form.set("service_code", "street-light");
    form.delete("email");
    form.delete("media_url");
    expectClean(await send("/open311/v2/requests.xml", form));
    for (const door of ["/oauth/token", "/oauth/revoke"]) {
      const names = [
        "grant_type",
        "client_id",
        "client_secret",
        "code",
        "redirect_uri",
        "code_verifier",
        "token",
      ];
      expectClean(await send(door, new URLSearchParams(names.map((name) => [name, payload]))));
      const known = { grant_type: "refresh_token", refresh_token: payload, client_id: randomUUID() };
      expectClean(await send(door, new URLSearchParams(known)));
    }
  });

  it("in what a developer registers, and on the page that asks for consent", async () => {
    const refused = await graphql(
      "mutation ($input: CreateAppInput!) { createApp(input: $input) { app { id } errors { code } } }",
      {
        input: {
          requestId: randomUUID(),
          name: payload,
          description: payload,
          website: payload,
          kind: "PUBLIC",
          redirectUris: [payload],
          scopes: [payload],
          contactEmail: payload,
        },
      },
    );
    expectClean(refused);
    expect(refused.text).toContain('"app":null');
    expectClean(
      await graphql(
        "mutation ($input: CreateWebhookEndpointInput!) { createWebhookEndpoint(input: $input) { errors { code } } }",
        { input: { requestId: randomUUID(), appId: payload, url: payload, events: [payload] } },
      ),
    );
  });
});

it("left one JSON object a line in the log, and no line of their own", async () => {
  const lines = (await log()).slice(logged).split("\n").filter(Boolean);
  for (const line of lines) expect(JSON.parse(line)).not.toMatchObject({ msg: "attack" });
  const faults = lines.filter((line) => (JSON.parse(line) as { level: number }).level >= 50);
  expect(faults).toEqual([]);
});
