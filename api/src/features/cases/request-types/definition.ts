import { z } from "zod";

const texts = z.object({
  title: z.string().min(1),
  description: z.string().min(1),
  describe: z.string().min(1),
  fields: z
    .record(
      z.string(),
      z.object({
        label: z.string().min(1),
        hint: z.string().optional(),
        options: z.record(z.string(), z.string()).optional(),
      }),
    )
    .default({}),
});

/** One language's file. */
const wordsShape = z.object({
  /** How people call it in this language. */
  keywords: z.array(z.string()).default([]),
  normal: texts,
  plain: texts,
});

const field = z.object({
  code: z.string().regex(/^[a-z][a-z0-9-]*$/),
  datatype: z.enum(["string", "text", "number", "datetime", "singlevaluelist", "multivaluelist"]),
  required: z.boolean(),
  options: z.array(z.string()).default([]),
});

const requirement = z.enum(["NONE", "OPTIONAL", "REQUIRED"]);

/** What a version of a request type lays down, as kept in the database; texts are apart. */
export const definitionShape = z.object({
  category: z.string(),
  sector: z.enum(["TOWN", "UTILITY"]),
  /** Code of the office that gets the case first. */
  team: z.string(),
  frequent: z.boolean(),
  promise: z.object({
    amount: z.number().int().positive(),
    unit: z.enum(["WORKING_DAYS", "WORKING_HOURS", "CALENDAR_HOURS"]),
  }),
  identity: z.enum(["ANONYMOUS", "SIGNED_IN"]),
  /** The number to call first. */
  emergency: z.object({ phone: z.string() }).nullable(),
  retentionMonths: z.number().int().positive(),
  place: requirement,
  photos: requirement,
  /**
   * What anybody may read of its cases, beside their state and dates: where they are (PLACE), or also what was
   * written (WORDS, only where whoever files is told so). Left out: nothing, not even that there is one.
   */
  openData: z.enum(["PLACE", "WORDS"]).optional(),
  fields: z.array(field),
  /** The field, a datetime, that is answered by choosing one of the times the desk has; see `SlotRules`. */
  slots: z
    .object({
      field: z.string(),
      minutes: z.number().int().positive(),
      capacity: z.number().int().positive(),
      days: z.number().int().positive(),
    })
    .optional(),
  /** How people call it, by locale. */
  keywords: z.record(z.string(), z.array(z.string())),
});

const typeShape = definitionShape.omit({ keywords: true }).extend({
  code: z.string().regex(/^[a-z][a-z0-9-]*$/),
});

export type Definition = z.infer<typeof definitionShape>;
export type FieldDefinition = Definition["fields"][number];
export type RequestTypeTexts = z.infer<typeof texts>;

/** A request type as written in its folder. */
export interface RequestTypeFile {
  code: string;
  definition: Definition;
  texts: { locale: string; register: "NORMAL" | "PLAIN"; content: RequestTypeTexts }[];
}

/**
 * Reads a request type: what `type.yaml` lays down and each language's words, by locale. Every field and option has
 * its words in every text that is there; Italian is.
 * @throws Error naming what is missing
 */
export function readDefinition(source: unknown, words: Readonly<Record<string, unknown>>): RequestTypeFile {
  const { code, ...laidDown } = typeShape.parse(source);
  const locales = Object.keys(words).sort();
  if (!locales.includes("it")) throw new Error(`${code} has no Italian words (it.yaml)`);
  const told = locales.map((locale) => ({ locale, ...wordsShape.parse(words[locale]) }));
  const all = told.flatMap(({ locale, normal, plain }) => [
    { locale, register: "NORMAL" as const, content: normal },
    { locale, register: "PLAIN" as const, content: plain },
  ]);
  for (const { locale, register, content } of all) {
    for (const { code: fieldCode, options } of laidDown.fields) {
      const own = content.fields[fieldCode];
      const missing = own ? options.filter((option) => !own.options?.[option]) : [fieldCode];
      if (missing.length > 0)
        throw new Error(`${code} has no ${locale} ${register} text for ${missing.join(", ")}`);
    }
  }
  const keywords = Object.fromEntries(told.map(({ locale, keywords: own }) => [locale, own]));
  return { code, definition: { ...laidDown, keywords }, texts: all };
}
