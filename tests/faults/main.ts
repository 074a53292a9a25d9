import { parseArgs } from "node:util";
import type { Recovery } from "./faults.ts";
import { type FaultReport, READY_BAR, runFaults } from "./run.ts";

const { values } = parseArgs({
  options: { mutations: { type: "string", default: "20000" }, clients: { type: "string", default: "24" } },
});

const strict = ({ seconds }: Recovery): boolean => seconds <= READY_BAR;

function print({ faults, checks, repeatedMails, settled, uploads, misses }: FaultReport): void {
  const rows = [
    ["fault", "times", "ready after (s)", `≤ ${READY_BAR} s`, "machine busy", "acknowledged", "not"],
    ...faults.map(({ fault, recoveries, acknowledged, unacknowledged }) => {
      const seconds = recoveries.map((one) => one.seconds).sort((one, other) => one - other);
      const busy = recoveries.map((one) => one.busyness);
      return [
        fault,
        String(recoveries.length),
        `${(seconds[seconds.length >> 1] ?? 0).toFixed(1)}, at most ${(seconds.at(-1) ?? 0).toFixed(1)}`,
        `${recoveries.filter(strict).length} of ${recoveries.length}`,
        `${Math.min(...busy).toFixed(1)} to ${Math.max(...busy).toFixed(1)} times`,
        String(acknowledged),
        String(unacknowledged),
      ];
    }),
  ];
  rows[0]?.push("present once", "doubled", "lost");
  for (const [index, one] of faults.entries()) {
    rows[index + 1]?.push(String(one.present), String(one.doubled), String(one.lost));
  }
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "));
  process.stdout.write(`\n${lines.join("\n")}\n\n`);
  for (const { what, of, wrong } of checks) process.stdout.write(`${what}: ${of - wrong} of ${of}\n`);
  process.stdout.write(
    `uploads: ${uploads.kept} kept, ${uploads.full} refused for want of room; mails that came again under their id: ${repeatedMails}\n` +
      `all events handed on and all jobs done ${settled.toFixed(1)} s after the last mutation\n\n`,
  );
  for (const miss of misses) process.stdout.write(`MISSED ${miss}\n`);
  const asked = faults.reduce((sum, one) => sum + one.acknowledged + one.unacknowledged, 0);
  const recoveries = faults.flatMap((one) => one.recoveries);
  const soon = recoveries.filter(strict).length;
  const ready =
    soon === recoveries.length
      ? `ready within ${READY_BAR} s`
      : `ready within ${READY_BAR} s ${soon} of ${recoveries.length} times, and each time within ${READY_BAR} s times how busy the machine was, this run's own load with it`;
  process.stdout.write(
    misses.length === 0
      ? `faults: ${asked} mutations, none lost, none doubled, ${ready}\n`
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
