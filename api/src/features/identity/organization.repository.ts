import type { Sql } from "../../platform/database/index.ts";

/** The organisation whose desk this is. */
export interface OrganizationRow {
  name: string;
  kind: string;
  phone: string;
  email: string;
  address: string;
  /** Text by language. */
  openingHours: Record<string, string>;
  emergencyPhone: string;
  demo: boolean;
}

export async function findOrganization(sql: Sql): Promise<OrganizationRow | null> {
  const [row] = await sql.rows<OrganizationRow>(
    `select name, kind, phone, email, address, opening_hours as "openingHours",
       emergency_phone as "emergencyPhone", demo from organizations`,
  );
  return row ?? null;
}

/** Whether this database holds the marked demo town. */
export async function isDemoTown(sql: Sql): Promise<boolean> {
  const [row] = await sql.rows<{ demo: boolean }>("select demo from organizations");
  return row?.demo ?? false;
}
