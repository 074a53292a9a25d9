import { randomBytes } from "node:crypto";
import { knock, type Met } from "./knock.ts";
import type { People, Sender } from "./people.ts";

/** What of the owner's is knocked at. */
export interface Target {
  exportId: string;
  fileId: string;
  caseCode: string;
}

const GRAPHQL = JSON.stringify({ query: "{ organization { name } }" });
const SUBSCRIBE = (code: string) =>
  JSON.stringify({ query: `subscription { caseChanged(code: "${code}") { description } }` });
const JSON_TYPE = { "content-type": "application/json" };
const FORM_TYPE = { "content-type": "application/x-www-form-urlencoded" };

/** As a provider sends people back, with a state that no sign-in here has begun with. */
export const forgedAnswer = (): string => `?code=stolen&state=${randomBytes(32).toString("base64url")}`;

/** How each plain door is knocked at, by the line of the table. */
const REQUESTS: Record<string, (target: Target) => { path: string; init?: RequestInit }> = {
  "POST /graphql": () => ({ path: "/graphql", init: { method: "POST", headers: JSON_TYPE, body: GRAPHQL } }),
  "GET /graphql": () => ({
    path: `/graphql?query=${encodeURIComponent("{ organization { name } }")}`,
    init: { headers: { "apollo-require-preflight": "true" } },
  }),
  "POST /graphql/stream": () => ({
    path: "/graphql/stream",
    init: { method: "POST", headers: { ...JSON_TYPE, accept: "text/event-stream" }, body: GRAPHQL },
  }),
  "POST /graphql/stream case": ({ caseCode }) => ({
    path: "/graphql/stream",
    init: {
      method: "POST",
      headers: { ...JSON_TYPE, accept: "text/event-stream" },
      body: SUBSCRIBE(caseCode),
    },
  }),
  "GET /exports/:name": ({ exportId }) => ({ path: `/exports/${exportId}.json` }),
  "GET /my-files/:id": ({ fileId }) => ({ path: `/my-files/${fileId}` }),
  "GET /files/:name": ({ fileId }) => ({ path: `/files/${fileId}?until=99999999999&key=forged` }),
  "PUT /uploads/:name": ({ fileId }) => ({
    path: `/uploads/${fileId}?key=forged`,
    init: { method: "PUT", body: "x" },
  }),
  "GET /oauth/*": () => ({ path: "/oauth/authorize?client_id=nobody" }),
  "POST /oauth/*": () => ({
    path: "/oauth/token",
    init: { method: "POST", headers: FORM_TYPE, body: "grant_type=password&client_id=x" },
  }),
  "POST /oauth/* revoke": () => ({
    path: "/oauth/revoke",
    init: { method: "POST", headers: FORM_TYPE, body: "token=x&client_id=x" },
  }),
  "GET /open311/v2/requests/:name": ({ caseCode }) => ({ path: `/open311/v2/requests/${caseCode}.json` }),
  "GET /open311/v2/tokens/:name": ({ caseCode }) => ({ path: `/open311/v2/tokens/${caseCode}.json` }),
  "GET /open311/v2/services/:name": () => ({ path: "/open311/v2/services/pothole.json" }),
  "POST /open311/v2/requests.json": () => ({
    path: "/open311/v2/requests.json",
    init: { method: "POST", headers: FORM_TYPE, body: "service_code=none" },
  }),
  "POST /open311/v2/requests.xml": () => ({
    path: "/open311/v2/requests.xml",
    init: { method: "POST", headers: FORM_TYPE, body: "service_code=none" },
  }),
  "GET /open311/*": () => ({ path: "/open311/v9/requests.json" }),
  "GET /explorer/*": () => ({ path: "/explorer/of-nobody.js" }),
  "GET /assets/*": () => ({ path: "/assets/of-nobody.js" }),
  "GET /icons/*": () => ({ path: "/icons/of-nobody.png" }),
  "GET /knowledge/files/:name": () => ({ path: "/knowledge/files/of-nobody.webm" }),
  "GET /knowledge/captions/:slug/:file": () => ({ path: "/knowledge/captions/of-nobody/it.vtt" }),
  "GET /screenshots/*": () => ({ path: "/screenshots/of-nobody.png" }),
  "GET /*": () => ({ path: "/" }),
  "GET /* case": ({ caseCode }) => ({ path: `/cases/${caseCode}` }),
  "GET /* tracked": ({ caseCode }) => ({ path: `/c/${caseCode}` }),
  "GET /* desk": ({ caseCode }) => ({ path: `/desk/${caseCode}` }),
  "GET /sign-in/spid/callback": () => ({ path: `/sign-in/spid/callback${forgedAnswer()}` }),
  "GET /sign-in/cie/callback": () => ({ path: `/sign-in/cie/callback${forgedAnswer()}` }),
  "GET /* consent": () => ({ path: "/connect/of-another-browser" }),
};

/** Knocks at the door of a line. A line that says nothing else is a GET of the address that it names. */
export async function at(line: string, target: Target, by: Sender): Promise<Met> {
  const plain = (): { path: string; init?: RequestInit } => {
    const [method, path = "/"] = line.split(" ");
    return { path, init: method ? { method } : {} };
  };
  const { path, init } = (REQUESTS[line] ?? plain)(target);
  const headers = { accept: "*/*", ...(init?.headers as Sender | undefined), ...by };
  return knock(path, { ...init, headers });
}

/** Answers as they can be compared: without what differs between any two. */
export const withoutNames = ({ status, text, headers }: Met, target: Target): unknown => ({
  status,
  text: Object.values(target).reduce((all, name: string) => all.replaceAll(name, "…"), text),
  headers: [...headers.keys()].filter((name) => name !== "content-length").toSorted(),
});

/** Senders in the order of the table. */
export const COLUMNS = [
  "nobody",
  "owner",
  "other",
  "operator",
  "admin",
  "token",
  "app",
  "client",
  "revoked",
  "garbage",
] as const satisfies readonly (keyof People)[];
