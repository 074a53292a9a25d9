import { busyness } from "../testkit/machine-load.ts";
import { alive } from "../testkit/processes.ts";
import { FAULTS, type Recovery, strikeUntil, uploads } from "./faults.ts";
import { Load } from "./load.ts";
import { backgroundChecks, type Check, settled, type Tally, tallyOf } from "./tally.ts";
import { startTown, type Town } from "./town.ts";

/** Seconds within which both apps must be ready again, on a machine that does nothing else. */
export const READY_BAR = 5;

/** Seconds that the background may need for the events of one mutation, after the last. */
const SETTLE = 0.015;

/** What a fault did. */
export interface FaultResult extends Tally {
  fault: string;
  /** One for each time. */
  recoveries: readonly Recovery[];
}

/** What a whole run found. */
export interface FaultReport {
  faults: FaultResult[];
  checks: Check[];
  /** Answers that no client should get, and how often. */
  wrong: ReadonlyMap<string, number>;
  uploads: typeof uploads;
  /** Mails that came more than once under one id, as a mail server takes them for one. */
  repeatedMails: number;
  /** Seconds until all events had been handed on and all jobs were done, after the last mutation. */
  settled: number;
  misses: string[];
}

/** Runs the load with one fault after the other, and looks what is there at the end. */
export async function runFaults(options: {
  mutations: number;
  clients: number;
  say?(line: string): void;
}): Promise<FaultReport> {
  const town = await startTown(Math.max(20, Math.round(options.mutations / 60)));
  try {
    const load = new Load(town);
    const share = Math.ceil(options.mutations / FAULTS.length);
    const struck = new Map<string, Recovery[]>();
    const left: string[] = [];
    for (const fault of FAULTS) {
      let over = false;
      const started = Date.now();
      const [recoveries] = await Promise.all([
        strikeUntil(fault, town, () => over),
        load.run(fault.name, share, options.clients).finally(() => (over = true)),
      ]);
      struck.set(fault.name, recoveries);
      left.push(...(await raise(town, fault.name)));
      options.say?.(
        `${fault.name}: ${recoveries.length} times in ${Math.round((Date.now() - started) / 1_000)} s`,
      );
    }
    const sql = await town.database();
    const settledAfter = await settled(sql, (60 + options.mutations * SETTLE) * 1_000 * busyness());
    const tallies = await tallyOf(sql, load.asked);
    const faults = FAULTS.map(({ name }) => ({
      fault: name,
      recoveries: struck.get(name) ?? [],
      ...(tallies.get(name) ?? { acknowledged: 0, unacknowledged: 0, present: 0, doubled: 0, lost: 0 }),
    }));
    const checks = await backgroundChecks(sql, town);
    await sql.end();
    const repeatedMails = [...town.mail.taken.values()].filter((times) => times > 1).length;
    const report = {
      faults,
      checks,
      wrong: load.wrong,
      uploads,
      repeatedMails,
      settled: (settledAfter ?? Infinity) / 1_000,
    };
    return { ...report, misses: [...left, ...missesOf(report)] };
  } finally {
    await town.stop();
  }
}

/** Starts an app again that has left by itself, which none of them may, and says so with its last words. */
async function raise(town: Town, phase: string): Promise<string[]> {
  const said: string[] = [];
  for (const app of town.apps) {
    if (await alive(app.pid)) continue;
    said.push(`${phase}: an API process left by itself:\n${app.output().slice(-2_000)}`);
    await app.restart();
  }
  return said;
}

function missesOf({
  faults,
  checks,
  wrong,
  uploads: sent,
  settled: after,
}: Omit<FaultReport, "misses">): string[] {
  return [
    ...(after === Infinity ? ["the background is not done with all events and jobs"] : []),
    ...faults.flatMap(({ fault, recoveries, acknowledged, doubled, lost }) => [
      ...recoveries
        .filter((one) => one.seconds > READY_BAR * one.busyness)
        .map(
          (one) => `${fault}: ready after ${one.seconds.toFixed(1)} s, ${one.busyness.toFixed(1)} times busy`,
        ),
      ...(lost > 0 ? [`${fault}: ${lost} acknowledged mutations are lost`] : []),
      ...(doubled > 0 ? [`${fault}: ${doubled} mutations are there more than once`] : []),
      ...(acknowledged === 0 ? [`${fault}: nothing was acknowledged`] : []),
    ]),
    ...checks
      .filter(({ wrong: count }) => count > 0)
      .map(({ what, wrong: count }) => `${what}: ${count} are not`),
    ...[...wrong].map(([said, times]) => `clients were told ${said}, ${times} times`),
    ...(sent.full === 0 || sent.kept === 0 || sent.other > 0 ? [`uploads: ${JSON.stringify(sent)}`] : []),
  ];
}
