import { randomUUID } from "node:crypto";
import { fire, type Load, type Measured } from "./load.ts";
import { FILING, Q1, Q2, Q3 } from "./operations.ts";
import type { Asker } from "./seed.ts";
import type { Server } from "./stand.ts";

/** What is measured, with the least ratio to mercurius, from the project's own bars. */
export const OPERATIONS = [
  { name: "Q1 my 20 newest cases", bar: 0.85, goal: 1.0 },
  { name: "Q2 one case by code", bar: 1.0, goal: 1.2 },
  { name: "Q3 open a case", bar: 0.85, goal: 1.0 },
] as const;

/** How long is measured: a server is warm when its code is compiled, after so many answers. */
export interface Effort {
  warmUp: { answers: number };
  rounds: number;
  seconds: number;
}

const bodyOf = (operation: number, asker: Asker): string => {
  if (operation === 0) return JSON.stringify({ query: Q1 });
  if (operation === 1) return JSON.stringify({ query: Q2, variables: { code: asker.code } });
  return JSON.stringify({ query: Q3, variables: { input: { ...FILING, requestId: randomUUID() } } });
};

/** Asks each server in turn, round after round, so that whatever else the machine does meets all of them. */
export async function measure(
  operation: number,
  servers: readonly Pick<Server, "url">[],
  askers: readonly Asker[],
  { warmUp, rounds, seconds }: Effort,
): Promise<Measured[]> {
  const loadOf = loadsOf(operation, askers);
  const measured: Measured[][] = servers.map(() => []);
  for (const { url } of servers) await fire(loadOf(url), warmUp);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { url }] of servers.entries())
      measured[index]?.push(await fire(loadOf(url), { seconds }));
  }
  return measured.map(summary);
}

/** Answers of one round in which processor time is counted. */
const COUNTED = 800;

/**
 * The processor time that each server's own process takes for an answer, in microseconds, by its metrics: steadier than
 * answers per second where the machine is shared, and blind to what the database does.
 */
export async function measureProcessorTime(
  operation: number,
  servers: readonly Pick<Server, "url">[],
  askers: readonly Asker[],
  { warmUp, rounds }: Effort,
): Promise<number[]> {
  const loadOf = loadsOf(operation, askers);
  const taken: number[][] = servers.map(() => []);
  for (const { url } of servers) await fire(loadOf(url), warmUp);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { url }] of servers.entries()) {
      const before = await processorSeconds(url);
      await fire(loadOf(url), { answers: COUNTED });
      taken[index]?.push((((await processorSeconds(url)) - before) / COUNTED) * 1_000_000);
    }
  }
  return taken.map(median);
}

async function processorSeconds(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(/^process_cpu_seconds_total (\S+)/m.exec(text)?.[1]);
}

const loadsOf =
  (operation: number, askers: readonly Asker[]) =>
  (url: string): Load => {
    const askerOf = (index: number): Asker => askers[index % askers.length] as Asker;
    return { url, body: (at) => bodyOf(operation, askerOf(at)), token: (at) => askerOf(at).token };
  };

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0;

const summary = (rounds: readonly Measured[]): Measured => ({
  rate: median(rounds.map(({ rate }) => rate)),
  p50: median(rounds.map(({ p50 }) => p50)),
  p95: median(rounds.map(({ p95 }) => p95)),
  failed: rounds.reduce((sum, { failed }) => sum + failed, 0),
});

/** A table with its columns aligned. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")).join("\n");
}
