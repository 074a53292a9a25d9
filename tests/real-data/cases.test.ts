import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type App, startApp } from "../testkit/app.ts";
import { countBy, rowsOf } from "./count-files.ts";
import { dataFile, dataFolder, mappingFile, sayWhenSkipped } from "./data-folder.ts";
import { askDatabase, runImport } from "./import-command.ts";

sayWhenSkipped();

/** Milliseconds of `01/06/2018 12:18:29 PM`, comparable with one another. */
function usDate(text: string): number {
  const [date = "", clock = "", half = ""] = text.split(" ");
  const [month, day, year] = date.split("/").map(Number);
  const [hour = 0, minute, second] = clock.split(":").map(Number);
  return Date.UTC(year ?? 0, (month ?? 1) - 1, day, (hour % 12) + (half === "PM" ? 12 : 0), minute, second);
}

const ALESSANDRIA_STATES: Record<string, string> = {
  aperta: "RECEIVED",
  "in carico": "IN_CHARGE",
  chiusa: "CLOSED",
  archiviata: "CLOSED",
  annullata: "WITHDRAWN",
  eliminata: "WITHDRAWN",
};
const LOS_ANGELES_CHANNELS: Record<string, string> = {
  Call: "PHONE",
  Voicemail: "PHONE",
  "Mobile App": "APP",
  "Self Service": "WEB",
  Email: "EMAIL",
  "Driver Self Report": "API",
  "Council's Office": "COUNTER",
};

describe.skipIf(!dataFolder)("cases of two real cities", () => {
  let app: App;
  let folder: string;
  beforeAll(async () => {
    app = await startApp();
    folder = await mkdtemp(join(tmpdir(), "sportello-report-"));
  });
  afterAll(async () => {
    await app?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const inDatabase = async (source: string) => {
    const rows = await askDatabase<{ key: string; count: number }>(
      app,
      `select state || ' ' || channel as key, count(*)::int as count from cases where source = '${source}'
       group by 1 order by 1`,
    );
    return rows.map(({ key, count }): [string, number] => [key, count]);
  };
  const asPairs = (rows: string[][]) =>
    rows.map(([state, channel, count]): [string, number] => [`${state} ${channel}`, Number(count)]);

  test("Alessandria: every row, by state and channel, once", async () => {
    const file = dataFile("reports/alessandria_municipium_2023_2026.csv");
    const args = ["cases", file, "--mapping", mappingFile("alessandria")];
    const rows = rowsOf(file, ";");
    const expected = countBy(rows, (row) => `${ALESSANDRIA_STATES[row["Stato"] ?? ""]} APP`);

    const dry = await runImport(app, ...args, "--dry-run");
    expect(asPairs(dry.rows)).toEqual(expected);
    expect(await inDatabase("alessandria-municipium")).toEqual([]);

    const first = await runImport(app, ...args);
    expect(asPairs(first.rows)).toEqual(expected);
    expect(first.totals).toMatchObject({ "Rows read": rows.length, Imported: rows.length, "Left out": 0 });
    expect(await inDatabase("alessandria-municipium")).toEqual(expected);

    const second = await runImport(app, ...args);
    expect(second.totals).toMatchObject({ Imported: 0, "Already there": rows.length });
    expect(await inDatabase("alessandria-municipium")).toEqual(expected);
  });

  test("Los Angeles: what closed before it was opened is left out and reported", async () => {
    const file = dataFile("reports/la311_2018a.csv");
    const report = join(folder, "report.csv");
    const rows = rowsOf(file, ",");
    const isBad = (row: Record<string, string>) =>
      usDate(row["ClosedDate"] ?? "") < usDate(row["CreatedDate"] ?? "");
    const bad = rows.filter(isBad);
    expect(bad.length).toBeGreaterThan(0);
    const expected = countBy(
      rows.filter((row) => !isBad(row)),
      (row) =>
        `${row["Status"] === "Cancelled" ? "WITHDRAWN" : "CLOSED"} ${LOS_ANGELES_CHANNELS[row["RequestSource"] ?? ""]}`,
    );

    const done = await runImport(
      app,
      "cases",
      file,
      "--mapping",
      mappingFile("los-angeles"),
      "--report",
      report,
    );
    expect(asPairs(done.rows)).toEqual(expected);
    expect(done.totals).toMatchObject({ "Rows read": rows.length, "Left out": bad.length });
    expect(await inDatabase("la311")).toEqual(expected);
    const reported = await readFile(report, "utf8");
    expect(
      reported.split("\r\n").filter((line) => line.includes("closed before it was opened")),
    ).toHaveLength(bad.length);
    for (const row of bad) expect(reported).toContain(row["SRNumber"]);
  });

  test("nobody is told of the past, and what has ended says that its outcome is not known", async () => {
    const [facts] = await askDatabase(
      app,
      `select (select count(*)::int from outbox o join cases c on c.id = o.subject_id where c.source is not null) as events,
         count(*) filter (where outcome is distinct from 'NOT_RECORDED' and state in ('CLOSED', 'WITHDRAWN'))::int
           as wrong,
         count(*) filter (where not exists (select from case_entries e
           where e.case_id = c.id and e.kind = 'OPENED' and e.at = c.opened_at))::int as without_opening,
         count(*) filter (where closed_at is not null and not exists (select from case_entries e
           where e.case_id = c.id and e.kind = c.state and e.at = c.closed_at))::int as without_end
       from cases c where source is not null`,
    );
    expect(facts).toEqual({ events: 0, wrong: 0, without_opening: 0, without_end: 0 });
  });
});
