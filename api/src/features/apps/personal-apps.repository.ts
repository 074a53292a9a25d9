import type { Store } from "../../platform/database/index.ts";
import type { PersonalData } from "../../platform/room.ts";

/** Apps that a person has registered or allowed. What hangs on an app or a permission goes with it. */
export const personalApps = (store: Store): PersonalData => ({
  name: "apps",
  collect: async (personId) => ({
    registered: await store.rows<object>(
      `select id, name, description, website, contact_email as "contactEmail", scopes, created_at as "createdAt"
       from apps where owner_id = $1 order by created_at`,
      [personId],
    ),
    grants: await store.rows<object>(
      `select a.name as app, g.scopes, g.granted_at as "grantedAt", g.last_used_at as "lastUsedAt",
         g.revoked_at as "revokedAt"
       from app_grants g join apps a on a.id = g.app_id where g.person_id = $1 order by g.granted_at`,
      [personId],
    ),
  }),
  erase: async (personId) => {
    await store.rows("delete from app_grants where person_id = $1", [personId]);
    await store.rows("delete from apps where owner_id = $1", [personId]);
  },
});
