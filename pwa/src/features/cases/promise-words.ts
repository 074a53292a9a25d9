import type { CaseFormFragment } from "../../gql/operations.ts";
import type { Words } from "./words.ts";

/** "Rispondiamo entro 5 giorni lavorativi." */
export function promiseWords({ amount, unit }: CaseFormFragment["promise"], t: Words["t"]): string {
  switch (unit) {
    case "WORKING_DAYS":
      return t("cases.promise.workingDays", { count: amount });
    case "WORKING_HOURS":
      return t("cases.promise.workingHours", { count: amount });
    case "CALENDAR_HOURS":
      return t("cases.promise.hours", { count: amount });
  }
}

/** A promised instant in plain words: "oggi, entro le 15:30", "entro domani, sabato 22 novembre", "entro venerdì 28 novembre". */
export function dueWords(
  iso: string,
  { t, day, time }: Pick<Words, "t" | "day" | "time">,
  now = new Date(),
): string {
  const tomorrow = new Date(now.getTime() + 86_400_000);
  const due = day(iso);
  if (due === day(now.toISOString())) return t("cases.due.today", { time: time(iso) });
  if (due === day(tomorrow.toISOString())) return t("cases.due.tomorrow", { day: due });
  return t("cases.due.on", { day: due });
}
