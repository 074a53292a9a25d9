import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openReport } from "./import-report.ts";
import { importMessages } from "./import.messages.ts";
import { table } from "./table.ts";

test("writes each row left out with its reason, and no formula a spreadsheet would run", async () => {
  const folder = await mkdtemp(join(tmpdir(), "report-"));
  const path = join(folder, "report.csv");
  const report = openReport(path, ["row", "reason", "record"], ({ reason }) => `because ${reason.code}`);
  report.add({ row: 2, raw: '1,"a ""quoted"" word"', reason: { code: "TWICE" } });
  report.add({ row: 3, raw: '=HYPERLINK("x")', reason: { code: "NO_ID" } });
  await report.close();
  expect(await readFile(path, "utf8")).toBe(
    "row,reason,record\r\n" +
      '2,because TWICE,"1,""a """"quoted"""" word"""\r\n' +
      '3,because NO_ID,"\'=HYPERLINK(""x"")"\r\n',
  );
  await rm(folder, { recursive: true });
});

test("says when a report cannot be written", async () => {
  const report = openReport(join(tmpdir(), "no-such-folder", "x.csv"), ["row"], () => "");
  await expect(report.close()).rejects.toThrow(/ENOENT/);
});

test("lines a table up, numbers to the right", () => {
  expect(
    table([
      ["state", "count"],
      ["CLOSED", 12],
      ["IN_CHARGE", 3],
    ]),
  ).toBe("state      count\nCLOSED        12\nIN_CHARGE      3\n");
});

test("every message is there in Italian and English", () => {
  expect(Object.keys(importMessages.en)).toEqual(Object.keys(importMessages.it));
});
