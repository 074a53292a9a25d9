/** What the desk must know of the promised date. */
export interface Due {
  /** Key under desk.due. */
  key: "late" | "today" | "tomorrow" | "days" | "none";
  /** Whole calendar days between today and the promised day, never negative. */
  days: number;
}

/** The organisation's time zone: "tomorrow" is the day after theirs, wherever the operator sits. */
const TIME_ZONE = "Europe/Rome";
const DAY = 86_400_000;

/** The promised date against now, in the organisation's calendar days. ISO instants; `late` is the server's word. */
export function dueWords(promisedAt: string | null, late: boolean, now: Date): Due {
  if (promisedAt === null) return { key: "none", days: 0 };
  const days = dayNumber(new Date(promisedAt)) - dayNumber(now);
  if (late) return { key: "late", days: Math.max(0, -days) };
  if (days <= 0) return { key: "today", days: 0 };
  return { key: days === 1 ? "tomorrow" : "days", days };
}

function dayNumber(instant: Date): number {
  const day = new Intl.DateTimeFormat("en-CA", { timeZone: TIME_ZONE, dateStyle: "short" }).format(instant);
  return Date.parse(`${day}T00:00:00Z`) / DAY;
}
