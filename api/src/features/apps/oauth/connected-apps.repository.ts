import type { Sql, Store } from "../../../platform/database/index.ts";

/** A grant as its person sees it. */
export interface ConnectedGrant {
  id: string;
  name: string;
  description: string;
  website: string | null;
  scopes: string[];
  /** ISO 8601. */
  since: string;
  lastUsedAt: string | null;
  suspended: boolean;
}

/** What a person allows apps now, newest first; as many as anybody could look through. */
export function findConnectedApps(sql: Sql, personId: string): Promise<ConnectedGrant[]> {
  return sql.rows<ConnectedGrant>(
    `select app_grant.id, app.name, app.description, app.website, app_grant.scopes, app_grant.granted_at as since,
       app_grant.last_used_at as "lastUsedAt", app.suspended_at is not null as suspended
     from app_grants app_grant join apps app on app.id = app_grant.app_id
     where app_grant.person_id = $1 and app_grant.revoked_at is null
     order by app_grant.granted_at desc, app_grant.id desc limit 100`,
    [personId],
  );
}

/** Ends a grant of this person and every token of it; false where there is no such grant. */
export async function revokeGrant(store: Store, id: string, personId: string, now: Date): Promise<boolean> {
  const revoked = await store.rows(
    `with revoked as (
       update app_grants set revoked_at = $3 where id = $1 and person_id = $2 and revoked_at is null returning id
     ), swept as (
       delete from oauth_records using revoked where oauth_records.grant_id = revoked.id
     )
     select 1 from revoked`,
    [id, personId, now],
  );
  return revoked.length > 0;
}
