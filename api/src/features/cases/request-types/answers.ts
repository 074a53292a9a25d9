import { ExpectedFailure, type Failure } from "../../../platform/errors/index.ts";
import type { FieldDefinition } from "./definition.ts";

/** A valid answer to one field of a form. */
export interface Answer {
  code: string;
  value: string | number | string[];
}

/** Longest answers in characters, by the Open311 data type that takes free text. */
const LONGEST = { string: 255, text: 2_000 } as const;
const DATE = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?)?$/;

type Reason = Omit<Failure, "path">;

/**
 * Checks answers against the fields of a request type's version (Open311 GeoReport v2 service attributes);
 * what is empty counts as not answered.
 * @returns the answers in the form's order
 * @throws ExpectedFailure with one failure for each field, at ["input","answers",code]
 */
export function validAnswers(
  fields: readonly FieldDefinition[],
  given: readonly { code: string; value: unknown }[],
): Answer[] {
  const failures: Failure[] = [];
  const answers: Answer[] = [];
  const failed = (code: string, reason: Reason) =>
    failures.push({ ...reason, path: ["input", "answers", code] });
  const values = new Map<string, unknown>();
  for (const { code, value } of given) {
    if (values.has(code) || !fields.some((field) => field.code === code))
      failed(code, { code: "UNKNOWN_FIELD" });
    values.set(code, value);
  }
  for (const field of fields) {
    const value = values.get(field.code);
    if (isEmpty(value)) {
      if (field.required) failed(field.code, { code: "REQUIRED" });
      continue;
    }
    const read = readers[field.datatype](value, field);
    if ("value" in read) answers.push({ code: field.code, value: read.value });
    else failed(field.code, read);
  }
  if (failures.length > 0) throw new ExpectedFailure(failures);
  return answers;
}

type Read = { value: Answer["value"] } | Reason;

const readers: Record<FieldDefinition["datatype"], (value: unknown, field: FieldDefinition) => Read> = {
  string: (value) => textOf(value, LONGEST.string),
  text: (value) => textOf(value, LONGEST.text),
  number: (value) => {
    const number = typeof value === "string" ? Number(value.replace(",", ".")) : value;
    return typeof number === "number" && Number.isFinite(number)
      ? { value: number }
      : { code: "NUMBER_INVALID" };
  },
  datetime: (value) =>
    typeof value === "string" && DATE.test(value) && !Number.isNaN(Date.parse(value))
      ? { value }
      : { code: "DATE_INVALID" },
  singlevaluelist: (value, { options }) =>
    typeof value === "string" && options.includes(value) ? { value } : { code: "NOT_A_CHOICE" },
  multivaluelist: (value, { options }) => {
    const chosen = Array.isArray(value) ? [...new Set(value as unknown[])] : [value];
    return chosen.every((one) => typeof one === "string" && options.includes(one))
      ? { value: options.filter((option) => chosen.includes(option)) }
      : { code: "NOT_A_CHOICE" };
  },
};

function textOf(value: unknown, longest: number): Read {
  if (typeof value !== "string") return { code: "INVALID" };
  const text = value.trim();
  return text.length > longest ? { code: "TOO_LONG", values: { max: longest } } : { value: text };
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === "string" && value.trim() === "") ||
  (Array.isArray(value) && value.length === 0);
