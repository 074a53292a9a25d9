import { z } from "zod";
import { LOCALE_CODES } from "../settings.ts";
import { emailAddress, fileCalendar, told, words } from "./told-shape.ts";

const degrees = (most: number) =>
  z.coerce.number("is no number").min(-most, `is below ${-most}`).max(most, `is above ${most}`);

/** A place that people can go to or call, with its own hours. */
export const officeShape = z.strictObject({
  code: z.string().regex(/^[a-z][a-z0-9-]*$/, "must be small letters, digits and hyphens"),
  name: told,
  address: words,
  place: z.strictObject({ latitude: degrees(90), longitude: degrees(180) }).optional(),
  phone: words.optional(),
  email: emailAddress.optional(),
  /** How to get in, and what there is for those who see, hear or walk badly. */
  accessibility: told.optional(),
  /** Codes of the languages spoken there. */
  languages: z.array(z.enum(LOCALE_CODES)).default(["it"]),
  /** Categories of articles that it deals with. */
  categories: z.array(words).default([]),
  calendar: fileCalendar,
});

export type OfficeFile = z.infer<typeof officeShape>;

/** Offices in the order in which people see them. */
export const officesShape = z.array(officeShape).superRefine((offices, check) => {
  const codes = offices.map(({ code }) => code);
  for (const [at, code] of codes.entries()) {
    if (codes.indexOf(code) < at)
      check.addIssue({ code: "custom", path: [at, "code"], message: `${code} is there twice` });
  }
});
