import type { Words } from "../words.ts";

/** The answer of who leaves the choice to the desk. */
export const SOON = "soon";

/** A slot as people say it: "Domani, martedì 24 novembre, fra le 9:30 e le 10:30". */
export function slotWords(
  startsAt: string,
  minutes: number,
  { t, day, time }: Pick<Words, "t" | "day" | "time">,
  now = new Date(),
): string {
  const tomorrow = new Date(now.getTime() + 86_400_000);
  const from = time(startsAt);
  const to = time(new Date(Date.parse(startsAt) + minutes * 60_000).toISOString());
  const on = day(startsAt);
  if (on === day(now.toISOString())) return t("cases.slot.today", { from, to });
  if (on === day(tomorrow.toISOString())) return t("cases.slot.tomorrow", { day: on, from, to });
  const words = t("cases.slot.on", { day: on, from, to });
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

/** The few to show first: the soonest of each morning and afternoon. */
export function soonest<S extends { startsAt: string }>(slots: readonly S[], most: number): S[] {
  const halfDay = ({ startsAt }: S): string => `${startsAt.slice(0, 10)} ${startsAt.slice(11, 13) < "12"}`;
  const first = slots.filter(
    (slot, index) => slots.findIndex((other) => halfDay(other) === halfDay(slot)) === index,
  );
  return first.slice(0, most);
}
