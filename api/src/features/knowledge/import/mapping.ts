import { z } from "zod";
import { fileFormatShape } from "../../../platform/records/index.ts";
import { SECTION_KINDS } from "../article-source.ts";

const template = z.string().min(1);

/**
 * How records become articles. Templates name columns in braces: `Telefono: {phone}`; `{text|sentence}` takes the
 * first sentence. A line of a template falls out where one of its columns is empty.
 */
export const articleMappingShape = z.strictObject({
  /** Name of where the articles come from; with the external id it makes an article unique. */
  source: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "use lower-case letters, digits and dashes"),
  file: fileFormatShape,
  /** Columns that make up the external id: records that agree in them are languages of one article. */
  id: z.array(z.string().min(1)).min(1),
  /** Column of the language, if the file has one. */
  languageColumn: z.string().optional(),
  /** Language of every record without one of its own. */
  language: z.string().min(2).default("it"),
  /** Category of all of them. */
  category: z.string().min(1),
  requestType: z.string().optional(),
  title: template,
  summary: template,
  sections: z
    .partialRecord(z.enum(SECTION_KINDS), template)
    .refine((sections) => Object.keys(sections).length > 0, "name at least one section"),
  /** Columns whose values are keywords, separated by commas. */
  keywords: z.array(z.string().min(1)).default([]),
});

export type ArticleMapping = z.infer<typeof articleMappingShape>;
