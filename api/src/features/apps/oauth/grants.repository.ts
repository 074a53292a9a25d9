import type { Sql } from "../../../platform/database/index.ts";
import { newId } from "../../../platform/ids/index.ts";

/** What a person allows an app until one of them ends it. */
export interface AppGrant {
  id: string;
  appId: string;
  personId: string;
  scopes: string[];
}

const COLUMNS = `id, app_id as "appId", person_id as "personId", scopes`;

/** A grant that was not revoked. */
export async function findGrant(sql: Sql, id: string): Promise<AppGrant | null> {
  const [row] = await sql.rows<AppGrant>(
    `select ${COLUMNS} from app_grants where id = $1 and revoked_at is null`,
    [id],
  );
  return row ?? null;
}

/** What a person allows this app now. */
export async function findGrantOf(sql: Sql, appId: string, personId: string): Promise<AppGrant | null> {
  const [row] = await sql.rows<AppGrant>(
    `select ${COLUMNS} from app_grants where app_id = $1 and person_id = $2 and revoked_at is null`,
    [appId, personId],
  );
  return row ?? null;
}

/** Allows an app these scopes, over those that it has; answers the grant's id. */
export async function allowApp(
  sql: Sql,
  { appId, personId, scopes }: Omit<AppGrant, "id">,
  now: Date,
): Promise<string> {
  const [row] = await sql.rows<{ id: string }>(
    `insert into app_grants (id, app_id, person_id, scopes, granted_at) values ($1, $2, $3, $4, $5)
     on conflict (person_id, app_id) where revoked_at is null do update set scopes =
       array(select unnest(app_grants.scopes) union select unnest(excluded.scopes) order by 1)
     returning id`,
    [newId(), appId, personId, scopes, now],
  );
  if (!row) throw new Error("A grant was not written");
  return row.id;
}
