import { z } from "zod";

/** How a file of records is written; part of every import mapping. */
export const fileFormatShape = z
  .strictObject({
    format: z.enum(["csv", "jsonl"]),
    /** Between the fields of a CSV row. */
    delimiter: z.string().min(1).max(3).default(","),
    encoding: z.enum(["utf-8", "latin1"]).default("utf-8"),
  })
  .describe("How the file is written");

export type FileFormat = z.infer<typeof fileFormatShape>;

/** Says what is wrong with a mapping, one thing a line. */
export class MappingError extends Error {}

/**
 * Checks a mapping as read from JSON.
 * @throws MappingError naming each key that is wrong
 */
export function parseMapping<Shape extends z.ZodType>(shape: Shape, text: string): z.infer<Shape> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new MappingError(`The mapping is no JSON: ${(error as Error).message}`, { cause: error });
  }
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  throw new MappingError(
    result.error.issues.map(({ path, message }) => `${path.join(".") || "mapping"}: ${message}`).join("\n"),
  );
}
