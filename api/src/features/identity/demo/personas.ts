import type { ProfileName } from "../settings.ts";

/** A prepared person of the demo town. */
export interface Persona {
  /** Stable: tests and the sign-in page name people by it. */
  key: string;
  email: string;
  givenName: string;
  familyName: string;
  phone: string | null;
  roles: readonly string[];
  profile: ProfileName | null;
  locale: string;
  /** Code of the office; null for those who do not answer. */
  team: string | null;
  /** ITALY, COOPERATIVE or ABROAD. */
  location: string | null;
}

const DOMAIN = "borgosereno.example";

const citizen = (
  key: string,
  givenName: string,
  familyName: string,
  profile: ProfileName,
  locale = "it",
  phone: string | null = null,
): Persona => ({
  key,
  email: `${givenName}.${familyName}@${DOMAIN}`.toLowerCase(),
  givenName,
  familyName,
  phone,
  roles: ["CITIZEN"],
  profile,
  locale,
  team: null,
  location: null,
});

const staff = (
  key: string,
  givenName: string,
  familyName: string,
  roles: readonly string[],
  team: string,
  location = "ITALY",
): Persona => ({
  key,
  email: `${givenName}.${familyName}@sportello.${DOMAIN}`.toLowerCase(),
  givenName,
  familyName,
  phone: null,
  roles,
  profile: null,
  locale: "it",
  team,
  location,
});

/** Who can be signed in as with one click; invented, all of them. */
export const PERSONAS: readonly Persona[] = [
  citizen("citizen-senior", "Pietro", "Marchetti", "SENIOR", "it", "0999 555 012"),
  citizen("citizen-digital", "Giulia", "Ferri", "DIGITAL"),
  citizen("citizen-assisted", "Rosa", "Conti", "ASSISTED", "it", "0999 555 047"),
  citizen("citizen-foreigner", "Amina", "Haddad", "FOREIGNER", "en", "333 555 0199"),
  staff("operator-roads", "Marco", "Villa", ["OPERATOR"], "roads"),
  staff("operator-desk", "Lucia", "Greco", ["OPERATOR"], "desk", "COOPERATIVE"),
  staff("operator-water", "Antonio", "Sala", ["OPERATOR"], "water"),
  staff("editor", "Chiara", "Longo", ["EDITOR"], "desk"),
  staff("supervisor", "Elena", "Riva", ["OPERATOR", "SUPERVISOR"], "desk"),
  staff("admin", "Paolo", "Neri", ["ADMIN"], "desk"),
];
