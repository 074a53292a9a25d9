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

const registers = z.object({ normal: texts, plain: texts });

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
  /** How people call it, by locale. */
  keywords: z.record(z.string(), z.array(z.string())),
});

const fileShape = definitionShape.extend({
  code: z.string().regex(/^[a-z][a-z0-9-]*$/),
  it: registers,
  en: registers,
});

export type Definition = z.infer<typeof definitionShape>;
export type FieldDefinition = Definition["fields"][number];
export type RequestTypeTexts = z.infer<typeof texts>;

/** A request type as written in its file. */
export interface RequestTypeFile {
  code: string;
  definition: Definition;
  texts: { locale: string; register: "NORMAL" | "PLAIN"; content: RequestTypeTexts }[];
}

/**
 * Reads a request type's file, and checks that every field and option has its words in every text.
 * @throws Error naming what is missing
 */
export function readDefinition(source: unknown): RequestTypeFile {
  const { code, it, en, ...definition } = fileShape.parse(source);
  const all = Object.entries({ it, en }).flatMap(([locale, { normal, plain }]) => [
    { locale, register: "NORMAL" as const, content: normal },
    { locale, register: "PLAIN" as const, content: plain },
  ]);
  for (const { locale, register, content } of all) {
    for (const { code: fieldCode, options } of definition.fields) {
      const words = content.fields[fieldCode];
      const missing = words ? options.filter((option) => !words.options?.[option]) : [fieldCode];
      if (missing.length > 0)
        throw new Error(`${code} has no ${locale} ${register} text for ${missing.join(", ")}`);
    }
  }
  return { code, definition, texts: all };
}
