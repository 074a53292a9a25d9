import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { MappingError, parseMapping, type Rejected } from "../../../platform/records/index.ts";
import { testApp, type TestApp } from "../../../testing/index.ts";
import { importRequestTypes } from "../request-types/import-request-types.ts";
import { importCases } from "./import-cases.ts";
import { caseMappingShape } from "./mapping.ts";

let app: TestApp;
let folder: string;
beforeAll(async () => {
  app = await testApp();
  await importRequestTypes({ database: app.platform.database, clock: app.clock });
  await app.make.team("roads");
  folder = await mkdtemp(join(tmpdir(), "import-"));
});
afterAll(async () => {
  await app.stop();
  await rm(folder, { recursive: true });
});
beforeEach(() => app.sql("truncate cases cascade"));

const mapping = {
  source: "old-desk",
  file: { format: "csv", delimiter: ";" },
  timeZone: "Europe/Rome",
  dates: ["dd/MM/yyyy HH:mm"],
  columns: {
    externalId: "Id",
    openedAt: "Aperta",
    closedAt: "Chiusa",
    state: "Stato",
    channel: "Canale",
    category: "Tipo",
    description: "Testo",
    address: "Via",
    latitude: "Lat",
    longitude: "Lon",
  },
  states: { chiusa: "CLOSED", aperta: "RECEIVED", ritirata: "WITHDRAWN", risolta: "RESOLVED" },
  channels: { telefono: "PHONE", sportello: "COUNTER" },
  requestTypes: { Buche: "pothole" },
};
const HEAD = "Id;Aperta;Chiusa;Stato;Canale;Tipo;Testo;Via;Lat;Lon\n";
const GOOD =
  "1;08/05/2023 09:30;25/05/2023 10:00;chiusa;telefono;Buche;Una buca;Via Roma 1;44,9;8,6\n" +
  "2;09/05/2023 09:30;;aperta;sportello;Buche;;;;\n" +
  "3;09/05/2023 09:30;10/05/2023 08:00;ritirata;sportello;Buche;;;;\n";

async function run(content: string, changes: object = {}, dryRun = false) {
  const file = join(folder, "cases.csv");
  await writeFile(file, content);
  const rejected: Rejected[] = [];
  const done = await importCases(
    app.platform.database,
    file,
    parseMapping(caseMappingShape, JSON.stringify({ ...mapping, ...changes })),
    { dryRun, onReject: (one) => void rejected.push(one) },
  );
  return { done, reasons: rejected.map(({ row, reason }) => [row, reason.code]) };
}
const count = async () => (await app.sql<{ n: number }>("select count(*)::int as n from cases"))[0]!.n;

test("says what is wrong with a mapping", async () => {
  await expect(run(HEAD, { requestTypes: { Buche: "no-such" } })).rejects.toThrow(/no-such/);
  const wrong = { dates: ["YYYY"], timeZone: "Europe/Atlantis", states: { chiusa: "DONE" }, colour: 1 };
  for (const part of [/dates\.0/, /timeZone/, /states\.chiusa/, /colour/]) {
    await expect(run(HEAD, wrong)).rejects.toThrow(part);
  }
  await expect(run(HEAD, wrong)).rejects.toThrow(MappingError);
});

test("leaves out and reports what cannot be right", async () => {
  const { done, reasons } = await run(
    `${HEAD};08/05/2023 09:30;;aperta;telefono;Buche;;;;\n` +
      "2;31/02/2023 09:30;;aperta;telefono;Buche;;;;\n" +
      "3;08/05/2023 09:30;07/05/2023 09:30;chiusa;telefono;Buche;;;;\n" +
      "4;08/05/2023 09:30;;chiusa;telefono;Buche;;;;\n" +
      "5;08/05/2023 09:30;09/05/2023 09:30;aperta;telefono;Buche;;;;\n" +
      "6;08/05/2023 09:30;;boh;telefono;Buche;;;;\n" +
      "7;08/05/2023 09:30;;aperta;piccione;Buche;;;;\n" +
      "8;08/05/2023 09:30;;aperta;telefono;Draghi;;;;\n" +
      "9;08/05/2023 09:30\n" +
      "10;08/05/2023 09:30;;aperta;telefono;Buche;;;;\n" +
      "10;08/05/2023 09:30;;aperta;telefono;Buche;;;;\n" +
      "11;08/05/2023 09:30;domani;chiusa;telefono;Buche;;;;\n",
  );
  expect(reasons).toEqual([
    [2, "NO_ID"],
    [3, "NO_OPENING_DATE"],
    [4, "CLOSED_BEFORE_OPENED"],
    [5, "NO_CLOSING_DATE"],
    [6, "CLOSED_BUT_OPEN"],
    [7, "UNKNOWN_STATE"],
    [8, "UNKNOWN_CHANNEL"],
    [9, "UNKNOWN_CATEGORY"],
    [10, "COLUMNS"],
    [12, "TWICE"],
    [13, "NO_DATE"],
  ]);
  expect(done).toMatchObject({ read: 12, imported: 1, known: 0, rejected: 11 });
});

test("a dry run counts and writes nothing", async () => {
  const { done } = await run(HEAD + GOOD, {}, true);
  expect(done).toMatchObject({ read: 3, imported: 3, rejected: 0 });
  expect(await count()).toBe(0);
});

test("brings cases with their timeline, tells nobody, and adds nothing the second time", async () => {
  const { done } = await run(HEAD + GOOD);
  expect(done.groups).toEqual([
    { state: "CLOSED", channel: "PHONE", count: 1 },
    { state: "RECEIVED", channel: "COUNTER", count: 1 },
    { state: "WITHDRAWN", channel: "COUNTER", count: 1 },
  ]);
  const rows = await app.sql(
    `select external_id, state, outcome, request_type, category, description, place_address, latitude, team_id is null
       as no_team, opened_at, closed_at from cases order by external_id`,
  );
  expect(rows[0]).toEqual({
    external_id: "1",
    state: "CLOSED",
    outcome: "NOT_RECORDED",
    request_type: "pothole",
    category: "roads",
    description: "Una buca",
    place_address: "Via Roma 1",
    latitude: 44.9,
    no_team: false,
    opened_at: "2023-05-08T07:30:00Z",
    closed_at: "2023-05-25T08:00:00Z",
  });
  expect(rows[1]).toMatchObject({ state: "RECEIVED", outcome: null, closed_at: null });
  const entries = await app.sql(
    `select c.external_id as id, e.kind, e.author_kind from case_entries e join cases c on c.id = e.case_id
     order by c.external_id, e.position`,
  );
  expect(entries).toEqual([
    { id: "1", kind: "OPENED", author_kind: "CITIZEN" },
    { id: "1", kind: "CLOSED", author_kind: "OPERATOR" },
    { id: "2", kind: "OPENED", author_kind: "CITIZEN" },
    { id: "3", kind: "OPENED", author_kind: "CITIZEN" },
    { id: "3", kind: "WITHDRAWN", author_kind: "CITIZEN" },
  ]);
  expect(await app.sql("select 1 from outbox")).toEqual([]);
  expect((await run(HEAD + GOOD)).done).toMatchObject({ imported: 0, known: 3 });
  expect(await count()).toBe(3);
});

test("takes a category that is not named as the mapping says", async () => {
  const row = "1;08/05/2023 09:30;;aperta;telefono;Draghi;;;;\n";
  expect((await run(HEAD + row, { otherRequestType: "information" })).done.imported).toBe(1);
});

test("brings some thousand cases a second", async () => {
  const lines = Array.from({ length: 5_000 }, (_, n) => `${n};08/05/2023 09:30;;aperta;telefono;Buche;;;;\n`);
  const started = performance.now();
  expect((await run(HEAD + lines.join(""))).done.imported).toBe(5_000);
  expect(performance.now() - started).toBeLessThan(10_000);
});
