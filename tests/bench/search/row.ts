/** A line of the table: a value beside what others reach and what it must reach. */
export interface Row {
  measure: string;
  value: string;
  peers: string;
  bar: string;
  /** Null where there is no bar. */
  held: boolean | null;
}

const two = (value: number): string => value.toFixed(3);

/** A share that must be at least its bar. */
export const share = (measure: string, value: number, bar: number | null, peers = ""): Row => ({
  measure,
  value: two(value),
  peers,
  bar: bar === null ? "" : `≥ ${bar}`,
  held: bar === null ? null : value >= bar,
});

/** Milliseconds that must be at most their bar. */
export const time = (measure: string, value: number, bar: number | null, why = ""): Row => ({
  measure,
  value: `${value.toFixed(1)} ms`,
  peers: why,
  bar: bar === null ? "" : `≤ ${bar.toFixed(0)} ms`,
  held: bar === null ? null : value <= bar,
});

/** Value at a share of sorted measurements. */
export const percentile = (values: readonly number[], at: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * at))] ?? 0;
