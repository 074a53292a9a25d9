import { z } from "zod";
import { parseLined } from "./lined-yaml.ts";
import { type OfficeFile, officesShape } from "./office-shape.ts";
import { emailAddress, fileCalendar, told, words } from "./told-shape.ts";

const fileShape = z
  .strictObject({
    organization: z.strictObject({
      name: words,
      kind: z.enum(["MUNICIPALITY", "UTILITY"]),
      phone: words,
      email: emailAddress,
      address: words,
      openingHours: told,
      emergencyPhone: words,
      calendar: fileCalendar,
    }),
    teams: z.array(
      z.strictObject({
        code: z.string().regex(/^[a-z][a-z0-9-]*$/, "must be small letters, digits and hyphens"),
        name: told,
      }),
    ),
    /** Where people can go; left out where there is only the desk. */
    offices: officesShape.default([]),
    staff: z.array(
      z.strictObject({
        givenName: words,
        familyName: words,
        email: emailAddress.transform((address) => address.toLowerCase()),
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

const officesFile = z.strictObject({ offices: officesShape });

/**
 * Reads a file that has offices alone, those of the demo town.
 * @throws ContentError naming each wrong line
 */
export const readOfficesFile = (yaml: string): OfficeFile[] => parseLined(officesFile, yaml).offices;
