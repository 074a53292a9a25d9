import { parseArgs } from "node:util";
import { ablate } from "./ablation.ts";
import { type Effort, measure, OPERATIONS, table } from "./measure.ts";
import { FULL, REDUCED } from "./seed.ts";
import { benchSearch } from "./search/main.ts";
import { onStand, say, type Stand } from "./stand.ts";

const { values: options, positionals } = parseArgs({
  options: { reduced: { type: "boolean", default: false } },
  allowPositionals: true,
});

const EFFORT: Effort = options.reduced
  ? { warmUp: { answers: 800 }, rounds: 3, seconds: 2 }
  : { warmUp: { answers: 4_000 }, rounds: 5, seconds: 6 };

/** Ours beside two peers, and beside one of them with the duties that ours has: the bars are about the bare one. */
async function compare({ askers, launch, launchPeer }: Stand, cases: number): Promise<boolean> {
  const servers = [
    await launch(),
    await launchPeer("mercurius"),
    await launchPeer("raw"),
    await launchPeer("mercurius", "equipped"),
  ];
  const rows: string[][] = [
    [
      "measure",
      "ours",
      "mercurius",
      "raw http",
      "mercurius equipped",
      "ours/mercurius",
      "ours/equipped",
      "bar (goal)",
      "p95 ms",
      "",
    ],
  ];
  let missed = 0;
  let wrong = 0;
  for (const [operation, { name, bar, goal }] of OPERATIONS.entries()) {
    const measured = await measure(operation, servers, askers, EFFORT);
    const to = (peer: number) => (measured[0]?.rate ?? 0) / (measured[peer]?.rate ?? 1);
    const ratio = to(1);
    const failed = measured.reduce((sum, one) => sum + one.failed, 0);
    const held = ratio >= bar && (measured[0]?.p95 ?? 0) <= 50 && failed === 0;
    if (!held) missed += 1;
    wrong += failed;
    rows.push([
      name,
      ...measured.map(({ rate }) => `${rate.toFixed(0)}/s`),
      ratio.toFixed(2),
      to(3).toFixed(2),
      `≥ ${bar.toFixed(2)} (${goal.toFixed(2)})`,
      measured.map(({ p95 }) => p95.toFixed(0)).join(" / "),
      failed > 0 ? `FAILED ANSWERS ${measured.map((one) => one.failed).join("/")}` : held ? "ok" : "MISSED",
    ]);
  }
  say(table(rows));
  say(
    `\nbench: ${OPERATIONS.length - missed} of ${OPERATIONS.length} bars held, ${cases.toLocaleString("en")} cases, 8 connections, median of ${EFFORT.rounds} rounds of ${EFFORT.seconds} s, one process each on one machine`,
  );
  // A short run on a shared machine proves that the answers are right, not how fast they are.
  return options.reduced ? wrong === 0 : missed === 0;
}

async function benchApi(): Promise<boolean> {
  const size = options.reduced ? REDUCED : FULL;
  return onStand(options.reduced ? "bench-reduced" : "bench", size, (stand) =>
    positionals[0] === "ablation" ? ablate(stand, EFFORT) : compare(stand, size.cases),
  );
}

const held = await (positionals[0] === "search" ? benchSearch(options.reduced) : benchApi());
process.exitCode = held ? 0 : 1;
