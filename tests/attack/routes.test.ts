import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

import type pg from "pg";
import { openCase } from "../testkit/cases.ts";
import { connectTo } from "../testkit/database.ts";
import { at, COLUMNS, type Target, withoutNames } from "./doors.ts";
import { knock, routes } from "./knock.ts";
import { everybody, type People } from "./people.ts";
import { METRICS_TOKEN } from "./stand.ts";

/**
 * Every route of the running app, and what each sender meets there with a good request for what is the owner's. GraphQL's
 * fields, and links to files, have a table of their own in `api/src/authorization.test.ts`. A stream is 200 also for what it
 * refuses; so is a page, whose content is compared below. The owner's file has no bytes here, so that it is 404 for the owner too.
 *
 * Other citizen, operator and administrator are in browsers, as the owner is; `token` is the owner's session in an app; `app` the
 * token of an app that the owner lets, `client` of the same in nobody's name, `revoked` one that it gave back.
 */
const TABLE = `
  line                                          nobody  owner  other  operator  admin  token  app  client  revoked  garbage
  GET /healthz                                  200     200    200    200       200    200    200  200     200      200
  GET /readyz                                   200     200    200    200       200    200    200  200     200      200
  GET /metrics                                  404     404    404    404       404    404    404  404     404      404
  POST /graphql                                 200     400    400    400       400    200    200  200     401      401
  GET /graphql                                  200     400    400    400       400    200    200  200     401      401
  POST /graphql/stream                          200     200    200    200       200    200    200  200     200      200
  GET /.well-known/security.txt                 200     200    200    200       200    200    200  200     200      200
  GET /exports/:name                            401     200    404    404       404    200    401  401     401      401
  GET /my-files/:id                             401     404    404    404       404    404    401  401     401      401
  GET /files/:name                              403     403    403    403       403    403    403  403     403      403
  PUT /uploads/:name                            403     403    403    403       403    403    403  403     403      401
  GET /oauth/*                                  400     400    400    400       400    400    400  400     400      401
  POST /oauth/*                                 401     401    401    401       401    400    400  400     400      400
  POST /oauth/* revoke                          401     401    401    401       401    400    400  400     400      400
  GET /.well-known/openid-configuration         200     200    200    200       200    200    200  200     200      200
  POST /.well-known/openid-configuration        404     404    404    404       404    404    404  404     404      404
  GET /.well-known/oauth-authorization-server   200     200    200    200       200    200    200  200     200      200
  POST /.well-known/oauth-authorization-server  404     404    404    404       404    404    404  404     404      404
  GET /open311/discovery.json                   200     200    200    200       200    200    200  200     200      200
  GET /open311/discovery.xml                    200     200    200    200       200    200    200  200     200      200
  GET /open311/v2/services.json                 200     200    200    200       200    200    200  200     200      200
  GET /open311/v2/services.xml                  200     200    200    200       200    200    200  200     200      200
  GET /open311/v2/services/:name                200     200    200    200       200    200    200  200     200      200
  GET /open311/v2/requests.json                 200     200    200    200       200    200    200  200     200      200
  GET /open311/v2/requests.xml                  200     200    200    200       200    200    200  200     200      200
  POST /open311/v2/requests.json                404     404    404    404       404    404    404  403     403      403
  POST /open311/v2/requests.xml                 404     404    404    404       404    404    404  403     403      403
  GET /open311/v2/requests/:name                404     404    404    404       404    404    404  404     404      404
  GET /open311/v2/tokens/:name                  404     404    404    404       404    404    404  404     404      404
  GET /open311/*                                404     404    404    404       404    404    404  404     404      404
  POST /open311/*                               404     404    404    404       404    404    404  404     404      404
  PUT /open311/*                                404     404    404    404       404    404    404  404     404      404
  PATCH /open311/*                              404     404    404    404       404    404    404  404     404      404
  DELETE /open311/*                             404     404    404    404       404    404    404  404     404      404
  GET /sign-in/spid                             303     303    303    303       303    303    303  303     303      303
  GET /sign-in/spid/callback                    303     303    303    303       303    303    303  303     303      303
  GET /sign-in/cie                              303     303    303    303       303    303    303  303     303      303
  GET /sign-in/cie/callback                     303     303    303    303       303    303    303  303     303      303
  GET /sign-in/jwks.json                        200     200    200    200       200    200    200  200     200      200
  GET /explorer                                 200     200    200    200       200    200    200  200     200      200
  GET /explorer/                                200     200    200    200       200    200    200  200     200      200
  GET /explorer/*                               404     404    404    404       404    404    404  404     404      404
  GET /knowledge/files/:name                    404     404    404    404       404    404    404  404     404      404
  GET /knowledge/captions/:slug/:file           404     404    404    404       404    404    404  404     404      404
  GET /assets/*                                 404     404    404    404       404    404    404  404     404      404
  GET /icons/*                                  404     404    404    404       404    404    404  404     404      404
  GET /screenshots/*                            404     404    404    404       404    404    404  404     404      404
  GET /*                                        200     200    200    200       200    200    200  200     200      401
  GET /* case                                   200     200    200    200       200    200    200  200     200      401
  GET /* tracked                                200     200    200    200       200    200    200  200     200      401
  GET /* desk                                   403     403    403    200       200    403    403  403     403      401
  GET /* consent                                200     200    200    200       200    200    200  200     200      401
`;

const [, ...rows] = TABLE.trim()
  .split("\n")
  .map((line) => line.trim().split(/\s{2,}/));
const lines = rows.map(([line = "", cells = "", ...more]) => ({
  line,
  statuses: [cells, ...more].map(Number),
}));

/** HEAD goes with GET; the others come with `all` of Fastify, and fetch cannot send each of them. */
const UNTOLD_METHODS = ["HEAD", "OPTIONS", "TRACE", "QUERY"];

let people: People;
let target: Target;
/** As the target, of which there is nothing. */
let nothing: Target;
let database: pg.Client;

beforeAll(async () => {
  const { databaseUrl, url } = inject("stand");
  database = await connectTo(databaseUrl);
  people = await everybody();
  const token = people.token["authorization"]?.replace("Bearer ", "") ?? "";
  // Not open data: of those Open311 tells everybody.
  const { code } = await openCase(url, token, { requestType: "information" });
  const exportId = randomUUID();
  const { rows: owners } = await database.query<{ owner_id: string }>(
    `with done as (insert into data_exports (id, person_id, requested_at, ready_at, content)
       select $2, citizen_id, now(), now(), '{"mark": {}}' from cases where code = $1)
     select citizen_id as owner_id from cases where code = $1`,
    [code, exportId],
  );
  const fileId = randomUUID();
  await database.query(
    `insert into uploads (id, owner_id, state, file_name, media_type, size)
     values ($1, $2, 'READY', 'sua.jpg', 'image/jpeg', 9)`,
    [fileId, owners[0]?.owner_id],
  );
  const gone = await openCase(url, token, { requestType: "information" });
  await database.query("update cases set code = 'none' where code = $1", [gone.code]);
  nothing = { exportId: randomUUID(), fileId: randomUUID(), caseCode: gone.code };
  target = { exportId, fileId, caseCode: code };
});
afterAll(() => database?.end());

it.each(lines)("$line", async ({ line, statuses }) => {
  const met: number[] = [];
  for (const column of COLUMNS) {
    const { status, text } = await at(line, target, people[column]);
    met.push(status);
    expect(text).not.toContain("INTERNAL_SERVER_ERROR");
  }
  expect(met).toEqual(statuses);
});

describe("the table", () => {
  it("has a line for each route of the running app", async () => {
    const named = new Set(lines.map(({ line }) => line.split(" ").slice(0, 2).join(" ")));
    const unnamed = (await routes()).filter((route) => {
      const [method = "", path = ""] = route.split(" ");
      // The same for everybody.
      const isPlainFile = /^\/(exports\/style\.css|(sw\.js|manifest\.(json|webmanifest))(\.(br|gz))?)$/.test(
        path,
      );
      return !UNTOLD_METHODS.includes(method) && !isPlainFile && !named.has(route);
    });
    expect(unnamed).toEqual([]);
  });
});

describe("what is another person's", () => {
  const PERSONAL = ["GET /exports/:name", "GET /my-files/:id", "GET /files/:name", "PUT /uploads/:name"];
  const OF_CASES = ["GET /open311/v2/requests/:name", "GET /open311/v2/tokens/:name", "GET /* case"];
  const STREAM = ["POST /graphql/stream case", "GET /* tracked"];

  it.each([...PERSONAL, ...OF_CASES, ...STREAM])("is as if it were not there: %s", async (line) => {
    for (const column of ["nobody", "other", "client", "revoked"] as const) {
      const theirs = await at(line, target, people[column]);
      const none = await at(line, nothing, people[column]);
      expect(withoutNames(theirs, target)).toEqual(withoutNames(none, nothing));
    }
  });
});

it.each([
  "/assets/..%2f..%2fserver/entry.js",
  "/assets/%2e%2e%2f%2e%2e%2fserver%2fentry.js",
  "/assets/..\\..\\server\\entry.js",
  "/icons/../../server/entry.js",
  "/assets//etc/passwd",
  "/assets/%00",
])("%s leads to no file beside the app's", async (path) => {
  const { status, text } = await knock(path);
  expect([400, 403, 404]).toContain(status);
  expect(text).not.toMatch(/import|export|root:/);
});

it("GET /metrics is for whoever brings the token, and hides from all others", async () => {
  expect((await knock("/metrics", { headers: { authorization: `Bearer ${METRICS_TOKEN}` } })).status).toBe(
    200,
  );
});
