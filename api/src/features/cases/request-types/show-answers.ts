import type { Answer } from "./answers.ts";
import type { ToldField, ToldType } from "./published-type.ts";

/** An answer with its question, in words. */
export interface ShownAnswer extends Answer {
  label: string;
  display: string;
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
    };
  });
}

function displayOf(value: Answer["value"], field: ToldField, locale: string, timeZone: string): string {
  const labelOf = (one: string) => field.options.find((option) => option.value === one)?.label ?? one;
  if (Array.isArray(value)) return value.map(labelOf).join(", ");
  if (typeof value === "number") return new Intl.NumberFormat(locale).format(value);
  if (field.type === "DATETIME") return dateOf(value, locale, timeZone);
  return labelOf(value);
}

/** A bare date is the same day everywhere; an instant is told in the organisation's time. */
function dateOf(value: string, locale: string, timeZone: string): string {
  const isDay = value.length === 10;
  return new Intl.DateTimeFormat(locale, {
    dateStyle: "long",
    ...(isDay ? { timeZone: "UTC" } : { timeStyle: "short", timeZone }),
  }).format(new Date(value));
}
