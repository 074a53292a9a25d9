import { parseArgs } from "node:util";
import { type FaultReport, READY_BAR, runFaults } from "./run.ts";

const { values } = parseArgs({
  options: { mutations: { type: "string", default: "20000" }, clients: { type: "string", default: "24" } },
});

function print({ faults, checks, repeatedMails, settled, uploads, busyness, misses }: FaultReport): void {
  const rows = [
    ["fault", "times", "ready after (s)", "acknowledged", "not", "present once", "doubled", "lost"],
    ...faults.map((one) => [
      one.fault,
      String(one.times),
      one.recovery.toFixed(1),
      String(one.acknowledged),
      String(one.unacknowledged),
      String(one.present),
      String(one.doubled),
      String(one.lost),
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "));
  process.stdout.write(`\n${lines.join("\n")}\n\n`);
  for (const { what, of, wrong } of checks) process.stdout.write(`${what}: ${of - wrong} of ${of}\n`);
  process.stdout.write(
    `uploads: ${uploads.kept} kept, ${uploads.full} refused for want of room; mails that came again under their id: ${repeatedMails}\n` +
      `all events handed on and all jobs done ${settled.toFixed(1)} s after the last mutation; ` +
      `the machine was up to ${busyness.toFixed(1)} times as busy as it has processors\n\n`,
  );
  for (const miss of misses) process.stdout.write(`MISSED ${miss}\n`);
  const asked = faults.reduce((sum, one) => sum + one.acknowledged + one.unacknowledged, 0);
  process.stdout.write(
    misses.length === 0
      ? `faults: ${asked} mutations, none lost, none doubled, ready within ${READY_BAR} s\n`
      : `faults: ${misses.length} bars missed\n`,
  );
}

const report = await runFaults({
  mutations: Number(values.mutations),
  clients: Number(values.clients),
  say: (line) => void process.stdout.write(`${line}\n`),
});
print(report);
process.exitCode = report.misses.length === 0 ? 0 : 1;
