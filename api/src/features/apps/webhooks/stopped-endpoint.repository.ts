import type { Sql } from "../../../platform/database/index.ts";

/** An endpoint to which nothing is sent any more, and who must know. */
export interface StoppedEndpoint {
  ownerId: string;
  appId: string;
  appName: string;
  url: string;
}

/** Null where it was deleted meanwhile, or is sent to again. */
export async function findStoppedEndpoint(sql: Sql, id: string): Promise<StoppedEndpoint | null> {
  const [row] = await sql.rows<StoppedEndpoint>(
    `select a.owner_id as "ownerId", a.id as "appId", a.name as "appName", e.url
     from webhook_endpoints e join apps a on a.id = e.app_id
     where e.id = $1 and e.disabled_at is not null`,
    [id],
  );
  return row ?? null;
}
