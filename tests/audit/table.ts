/** One measured figure and its bar. */
export interface Measure {
  page: string;
  /** Profile and language, or "–" where the figure does not depend on them. */
  profile: string;
  locale: string;
  measure: string;
  value: number;
  unit: "" | "KiB" | "px" | "ms" | "s" | ":1";
  bar: string;
  ok: boolean;
  /** Printed under the table where the bar is missed. */
  detail?: string;
  /** Shown but not held: what a noisy machine cannot say. */
  informative?: boolean;
}

/** A figure that must not be more than its bar. */
export function atMost(bar: number, value: number): Pick<Measure, "value" | "bar" | "ok"> {
  return { value, bar: `≤ ${bar}`, ok: value <= bar };
}

/** A figure that must not be less than its bar. */
export function atLeast(bar: number, value: number): Pick<Measure, "value" | "bar" | "ok"> {
  return { value, bar: `≥ ${bar}`, ok: value >= bar };
}

/** The table, then what was found where a bar is missed, then one line that sums it up. */
export function printTable(measures: readonly Measure[]): string {
  const header = ["page", "profile", "locale", "measure", "value", "bar", "ok"];
  const rows = measures.map((one) => [
    one.page,
    one.profile,
    one.locale,
    one.measure,
    Number.isFinite(one.value) ? `${format(one.value)}${one.unit && ` ${one.unit}`}` : "–",
    one.bar,
    verdict(one),
  ]);
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? "").length)),
  );
  const lines = [header, widths.map((width) => "-".repeat(width)), ...rows].map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  const details = misses(measures).map(
    ({ page, profile, locale, measure, detail }) =>
      `\n${page}, ${profile}, ${locale}: ${measure}${detail ? `\n${detail}` : ""}`,
  );
  return [...lines, ...details, "", summary(measures)].join("\n");
}

/** The measures that miss a bar that is held. */
export function misses(measures: readonly Measure[]): Measure[] {
  return measures.filter(({ ok, informative }) => !ok && !informative);
}

function summary(measures: readonly Measure[]): string {
  const missed = misses(measures).length;
  const held = measures.filter(({ informative }) => !informative).length;
  return missed === 0 ? `audit: all ${held} bars held` : `audit: ${missed} of ${held} bars missed`;
}

function verdict({ ok, informative }: Measure): string {
  if (ok) return "yes";
  return informative ? "(no)" : "NO";
}

function format(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(value < 1 ? 3 : 2);
}
