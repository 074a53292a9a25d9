import type { Store } from "../../../platform/database/index.ts";
import type { PersonalData } from "../../../platform/room.ts";

/** What was sent to a person. */
export const personalMail = (store: Store): PersonalData => ({
  name: "notices",
  collect: async (personId) => ({
    deliveries: await store.rows<object>(
      `select channel, template, state, created_at as "createdAt", sent_at as "sentAt" from deliveries
       where person_id = $1 order by created_at`,
      [personId],
    ),
  }),
  erase: async (personId) => {
    await store.rows("update deliveries set person_id = null where person_id = $1", [personId]);
    await store.rows(
      "delete from demo_mails where lower(recipient) = (select lower(email) from persons where id = $1)",
      [personId],
    );
  },
});
