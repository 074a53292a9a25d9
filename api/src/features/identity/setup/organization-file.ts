import Holidays from "date-holidays";
import { z } from "zod";
import { calendarShape } from "../calendar-shape.ts";
import { LOCALE_CODES } from "../settings.ts";
import { parseLined } from "./lined-yaml.ts";

const words = z.string().trim().min(1, "is empty");
const email = z.email("is no e-mail address").max(254);
/** A text in the languages there are; Italian is what the others fall back to. */
const told = z
  .partialRecord(z.enum(LOCALE_CODES), words)
  .refine((texts) => texts["it"] !== undefined, "has no Italian text (it)");

const calendar = calendarShape
  .extend({
    timeZone: z.string().refine(isTimeZone, "is no time zone such as Europe/Rome"),
    holidays: z
      .string()
      .refine((country) => country in new Holidays().getCountries(), "is no country such as IT")
      .optional()
      .transform((country) => country ?? null),
  })
  .strict()
  .superRefine(({ hours }, check) => {
    for (const [day, openings] of Object.entries(hours)) {
      const times = openings.flat();
      if (times.some((time, at) => at > 0 && time <= (times[at - 1] ?? ""))) {
        check.addIssue({ code: "custom", path: ["hours", day], message: "times are not in order" });
      }
    }
  });

const fileShape = z
  .strictObject({
    organization: z.strictObject({
      name: words,
      kind: z.enum(["MUNICIPALITY", "UTILITY"]),
      phone: words,
      email,
      address: words,
      openingHours: told,
      emergencyPhone: words,
      calendar,
    }),
    teams: z.array(
      z.strictObject({
        code: z.string().regex(/^[a-z][a-z0-9-]*$/, "must be small letters, digits and hyphens"),
        name: told,
      }),
    ),
    staff: z.array(
      z.strictObject({
        givenName: words,
        familyName: words,
        email: email.transform((address) => address.toLowerCase()),
        /** None takes every right away and leaves the person. */
        roles: z.array(z.enum(["OPERATOR", "EDITOR", "SUPERVISOR", "ADMIN"])),
        team: z.string().optional(),
        location: z.enum(["ITALY", "COOPERATIVE", "ABROAD"]).optional(),
      }),
    ),
  })
  .superRefine(({ teams, staff }, check) => {
    const codes = teams.map(({ code }) => code);
    const emails = staff.map((person) => person.email);
    const wrong = (path: PropertyKey[], message: string) => check.addIssue({ code: "custom", path, message });
    for (const [at, code] of codes.entries()) {
      if (codes.indexOf(code) < at) wrong(["teams", at, "code"], `${code} is there twice`);
    }
    for (const [at, { email: address, team }] of staff.entries()) {
      if (emails.indexOf(address) < at) wrong(["staff", at, "email"], `${address} is there twice`);
      if (team && !codes.includes(team)) wrong(["staff", at, "team"], `${team} is none of the teams`);
    }
  });

/** What an organisation says of itself: its own data, its offices and who works there. */
export type OrganizationFile = z.infer<typeof fileShape>;

/**
 * Reads the file of an organisation (content/organization.example.yaml shows one).
 * @throws ContentError naming each wrong line
 */
export const readOrganizationFile = (yaml: string): OrganizationFile => parseLined(fileShape, yaml);

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
