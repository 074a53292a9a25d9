import type { Sql } from "../../../platform/database/index.ts";
import type { AppVisitor } from "../../identity/index.ts";
import { recordId } from "./records.adapter.ts";

interface FoundToken extends AppVisitor {
  /** Null for a token in nobody's name. */
  grantId: string | null;
  /** ISO 8601. */
  lastUsedAt: string | null;
}

/** Whom a token stands for now, if anybody; its scopes are no more than those that the app is registered with. */
export async function findAppToken(sql: Sql, token: string, now: Date): Promise<FoundToken | null> {
  const [row] = await sql.rows<FoundToken>(
    `select record.app_id as "appId", app_grant.id as "grantId", app_grant.last_used_at as "lastUsedAt",
       array(select unnest(record.scopes) intersect select unnest(app.scopes)) as scopes,
       person.id as "personId", coalesce(person.roles, '{}') as roles, person.team_id as "teamId", person.settings
     from oauth_records record
     join apps app on app.id = record.app_id and app.suspended_at is null
     left join app_grants app_grant on app_grant.id = record.grant_id and app_grant.revoked_at is null
     left join persons person on person.id = app_grant.person_id and person.merged_into is null
     where record.id = any($1) and record.expires_at > $2
       and (record.model = 'ClientCredentials' or (record.model = 'AccessToken' and person.id is not null))`,
    [[recordId("AccessToken", token), recordId("ClientCredentials", token)], now],
  );
  return row ?? null;
}

/** Writes down that a grant was used, unless that was done after `before`. */
export async function markUsed(sql: Sql, grantId: string, now: Date, before: Date): Promise<void> {
  await sql.rows(
    "update app_grants set last_used_at = $2 where id = $1 and (last_used_at is null or last_used_at <= $3)",
    [grantId, now, before],
  );
}
