import type { Clock } from "../../platform/clock.ts";
import type { Database } from "../../platform/database/index.ts";
import type { PersonalData } from "../../platform/room.ts";
import type { VerifiedIdentities } from "./fiscal-code/verified-identities.ts";

/**
 * A person, their settings and how they come in. The row of an erased person stays without anything of them: cases and
 * points name it.
 */
export function personalIdentity(
  database: Database,
  clock: Clock,
  identities: VerifiedIdentities,
): PersonalData {
  const { primary } = database;
  return {
    name: "identity",
    collect: async (personId) => {
      const [person] = await primary.rows<object>(
        `select given_name as "givenName", family_name as "familyName", email, phone, settings,
           created_at as "createdAt" from persons where id = $1`,
        [personId],
      );
      const sessions = await primary.rows<object>(
        `select transport, method, created_at as "openedAt", expires_at as "expiresAt" from sessions
         where person_id = $1 order by created_at`,
        [personId],
      );
      const passkeys = await primary.rows<object>(
        `select name, created_at as "addedAt", last_used_at as "lastUsedAt" from passkeys
         where person_id = $1 order by created_at`,
        [personId],
      );
      // The fiscal code masked: the copy lies unencrypted for days, and they know it.
      const shown = await identities.shown(primary, personId);
      const merges = await primary.rows<object>(
        `select merged_at as "mergedAt", undone_at as "undoneAt" from person_merges
         where into_id = $1 or from_id = $1 order by merged_at`,
        [personId],
      );
      return { person: person ?? null, sessions, passkeys, verifiedIdentity: shown ? [shown] : [], merges };
    },
    erase: (personId) =>
      database.transaction(async (tx) => {
        await tx.rows(
          "delete from sign_in_codes where lower(email) = (select lower(email) from persons where id = $1)",
          [personId],
        );
        for (const table of ["sessions", "passkeys", "passkey_challenges", "verified_identities"]) {
          await tx.rows(`delete from ${table} where person_id = $1`, [personId]);
        }
        for (const table of ["person_merges", "merge_offers"]) {
          await tx.rows(`delete from ${table} where into_id = $1 or from_id = $1`, [personId]);
        }
        await tx.rows("delete from idempotency where scope = $1", [`person:${personId}`]);
        await tx.rows(
          `update persons set given_name = null, family_name = null, email = null, phone = null, location = null,
             settings = '{}', erased_at = $2 where id = $1`,
          [personId, clock.now()],
        );
      }),
  };
}
