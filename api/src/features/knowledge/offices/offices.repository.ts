import type { Sql, Transaction } from "../../../platform/database/index.ts";
import type { OfficeFile } from "../../identity/index.ts";

/** An office as it is kept; texts by language. */
export interface OfficeRow {
  code: string;
  name: Record<string, string>;
  address: string;
  latitude: number | null;
  longitude: number | null;
  phone: string | null;
  email: string | null;
  accessibility: Record<string, string> | null;
  languages: string[];
  calendar: object;
}

/** The offices in the organisation's order; of one category, those that deal with it. */
export const findOffices = (sql: Sql, category: string | null): Promise<OfficeRow[]> =>
  sql.rows(
    `select code, name, address, latitude, longitude, phone, email, accessibility, languages, calendar
     from offices where $1::text is null or $1 = any(categories) order by position`,
    [category],
  );

/** Writes the offices in this order, over those of the same code; the others are closed for good. */
export async function writeOffices(
  tx: Transaction,
  offices: readonly (OfficeFile & { id: string })[],
): Promise<void> {
  await tx.rows("delete from offices where code <> all($1)", [offices.map(({ code }) => code)]);
  const rows = offices.map(({ place, ...office }, position) => ({ ...office, ...place, position }));
  await tx.rows(
    `insert into offices (id, code, position, name, address, latitude, longitude, phone, email, accessibility, languages,
       categories, calendar)
     select o.* from jsonb_to_recordset($1::jsonb) as o(id uuid, code text, position integer, name jsonb, address text,
       latitude float8, longitude float8, phone text, email text, accessibility jsonb, languages text[],
       categories text[], calendar jsonb)
     on conflict (code) do update set position = excluded.position, name = excluded.name, address = excluded.address,
       latitude = excluded.latitude, longitude = excluded.longitude, phone = excluded.phone, email = excluded.email,
       accessibility = excluded.accessibility, languages = excluded.languages, categories = excluded.categories,
       calendar = excluded.calendar`,
    [JSON.stringify(rows)],
  );
}
