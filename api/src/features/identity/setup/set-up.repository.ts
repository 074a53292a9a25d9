import type { Transaction } from "../../../platform/database/index.ts";
import type { OrganizationFile } from "./organization-file.ts";

type WithId<Row> = Row & { id: string };

/** There is one organisation: the first is written, and then changed. */
export async function writeOrganization(
  tx: Transaction,
  organization: WithId<OrganizationFile["organization"]>,
): Promise<void> {
  await tx.rows(
    `insert into organizations (id, name, kind, phone, email, address, opening_hours, emergency_phone, calendar)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict ((true)) do update set name = excluded.name, kind = excluded.kind, phone = excluded.phone,
       email = excluded.email, address = excluded.address, opening_hours = excluded.opening_hours,
       emergency_phone = excluded.emergency_phone, calendar = excluded.calendar`,
    [
      organization.id,
      organization.name,
      organization.kind,
      organization.phone,
      organization.email,
      organization.address,
      JSON.stringify(organization.openingHours),
      organization.emergencyPhone,
      JSON.stringify(organization.calendar),
    ],
  );
}

export async function writeTeams(
  tx: Transaction,
  teams: readonly WithId<OrganizationFile["teams"][number]>[],
): Promise<void> {
  await tx.rows(
    `insert into teams (id, code, name)
     select t.id, t.code, t.name from jsonb_to_recordset($1::jsonb) as t(id uuid, code text, name jsonb)
     on conflict (code) do update set name = excluded.name`,
    [JSON.stringify(teams)],
  );
}

/** Somebody who signed in before with this address keeps their settings and their past. */
export async function writeStaff(
  tx: Transaction,
  staff: readonly {
    id: string;
    givenName: string;
    familyName: string;
    email: string;
    roles: readonly string[];
    /** Code of the office. */
    team?: string;
    location?: string;
  }[],
  createdAt: Date,
): Promise<void> {
  await tx.rows(
    `insert into persons (id, given_name, family_name, email, roles, team_id, location, created_at)
     select p.id, p."givenName", p."familyName", p.email, p.roles, t.id, p.location, $2
     from jsonb_to_recordset($1::jsonb) as p(id uuid, "givenName" text, "familyName" text, email text, roles text[],
       team text, location text)
     left join teams t on t.code = p.team
     on conflict (lower(email)) do update set given_name = excluded.given_name, family_name = excluded.family_name,
       roles = excluded.roles, team_id = excluded.team_id, location = excluded.location`,
    [JSON.stringify(staff), createdAt],
  );
}

/** Addresses of those who work here and are not among these. */
export async function staffBeside(tx: Transaction, emails: readonly string[]): Promise<string[]> {
  const rows = await tx.rows<{ email: string | null }>(
    `select email from persons
     where roles && '{OPERATOR,EDITOR,SUPERVISOR,ADMIN}' and (email is null or lower(email) <> all($1)) order by email`,
    [emails],
  );
  return rows.map(({ email }) => email ?? "?");
}
