import { dateLocale } from "../../../platform/messages/index.ts";
import type { Answer } from "./answers.ts";
import type { ToldField, ToldType } from "./published-type.ts";

/** An answer with its question, in words. */
export interface ShownAnswer extends Answer {
  label: string;
  display: string;
  /** ISO instant; null where no time was chosen. */
  slotEndsAt: string | null;
}

/** Answers beside the words of the version they were given to; numbers and dates as the reader writes them. */
export function showAnswers(
  answers: readonly Answer[],
  told: ToldType,
  locale: string,
  timeZone: string,
): ShownAnswer[] {
  return answers.map((answer) => {
    const field = told.fields.find(({ code }) => code === answer.code);
    return {
      ...answer,
      label: field?.label ?? answer.code,
      display: field ? displayOf(answer.value, field, locale, timeZone) : String(answer.value),
      slotEndsAt:
        field?.slotMinutes == null ? null : endOf(String(answer.value), field.slotMinutes).toISOString(),
    };
  });
}

function displayOf(value: Answer["value"], field: ToldField, locale: string, timeZone: string): string {
  const labelOf = (one: string) => field.options.find((option) => option.value === one)?.label ?? one;
  if (Array.isArray(value)) return value.map(labelOf).join(", ");
  if (typeof value === "number") return new Intl.NumberFormat(dateLocale(locale)).format(value);
  if (field.slotMinutes !== null) return slotOf(value, field.slotMinutes, locale, timeZone);
  if (field.type === "DATETIME") return dateOf(value, locale, timeZone);
  return labelOf(value);
}

/** A bare date is the same day everywhere; an instant is told in the organisation's time. */
function dateOf(value: string, locale: string, timeZone: string): string {
  const isDay = value.length === 10;
  return new Intl.DateTimeFormat(dateLocale(locale), {
    dateStyle: "long",
    ...(isDay ? { timeZone: "UTC" } : { timeStyle: "short", timeZone }),
  }).format(new Date(value));
}

/** "martedì 24 novembre, 09:30 – 10:30": the year is plain to see. */
function slotOf(value: string, minutes: number, locale: string, timeZone: string): string {
  const start = Date.parse(value);
  const day = new Intl.DateTimeFormat(dateLocale(locale), {
    weekday: "long",
    day: "numeric",
    month: "long",
    timeZone,
  });
  const hours = new Intl.DateTimeFormat(dateLocale(locale), { timeStyle: "short", timeZone });
  return `${day.format(start)}, ${hours.formatRange(start, endOf(value, minutes))}`;
}

const endOf = (startsAt: string, minutes: number): Date => new Date(Date.parse(startsAt) + minutes * 60_000);
