import type { Sql } from "../../../platform/database/index.ts";
import type { Merging, PersonalData } from "../../../platform/room.ts";
import type { Store } from "../../../platform/database/index.ts";

/** Takes the words off conversations, and whose they were; that something was asked and what was decided stays. */
const ERASE = `with gone as (
    update assistant_conversations set person_id = null, secret_hash = null, erased_at = $1
    where id in (select id from assistant_conversations where erased_at is null and CONDITION limit 200) returning id)
  update assistant_turns set text = null, detail = null, erased_at = $1
  where conversation_id in (select id from gone) and erased_at is null`;

async function eraseWhere(sql: Sql, condition: string, now: Date, value: unknown): Promise<void> {
  const text = ERASE.replace("CONDITION", condition);
  for (;;) {
    const rows = await sql.rows(`${text} returning 1`, [now, value]);
    if (rows.length === 0) return;
  }
}

export const eraseOlder = (sql: Sql, before: Date, now: Date): Promise<void> =>
  eraseWhere(sql, "last_at < $2", now, before);

/** A person's conversations, for the two rights that people have to them. */
export const personalConversations = (store: Store, now: () => Date): PersonalData => ({
  name: "assistant",
  collect: async (personId) => ({
    conversations: await store.rows<object>(
      `select c.started_at as "startedAt", k.code as "caseCode",
         (select jsonb_agg(jsonb_build_object('at', t.at, 'who', t.who, 'kind', t.kind, 'language', t.language,
           'text', t.text) order by t.position) from assistant_turns t where t.conversation_id = c.id) as turns
       from assistant_conversations c left join cases k on k.id = c.case_id
       where c.person_id = $1 order by c.started_at`,
      [personId],
    ),
  }),
  erase: (personId) => eraseWhere(store, "person_id = $2", now(), personId),
});

/** Conversations follow whose they are. */
export const mergingConversations: Merging = {
  name: "assistant",
  moveTo: async (tx, from, to) => {
    const rows = await tx.rows<{ id: string }>(
      "update assistant_conversations set person_id = $2 where person_id = $1 returning id",
      [from, to],
    );
    return { conversations: rows.map(({ id }) => id) };
  },
  moveBack: async (tx, from, to, { conversations = [] }) =>
    void (await tx.rows(
      "update assistant_conversations set person_id = $1 where id = any($3) and person_id = $2",
      [from, to, conversations],
    )),
};
