import type { Sql } from "../../../platform/database/index.ts";
import { newId } from "../../../platform/ids/index.ts";
import type { AuthorKind, Channel, NameOf } from "../enums.ts";

/** What was said before a case was opened. */
export interface EarlierWords {
  at: string;
  authorKind: Extract<NameOf<typeof AuthorKind>, "CITIZEN" | "ASSISTANT">;
  language: string;
  body: string;
}

/**
 * Puts a talk that led to a case behind its opening, in its order and with its own times. It is no news for anybody, so
 * there is no event; the case's version counts it, as it counts every entry.
 * @param caseId a case with its first entry and no other
 */
export async function insertEarlierTalk(
  sql: Sql,
  caseId: string,
  talk: readonly EarlierWords[],
  { channel, authorId }: { channel: NameOf<typeof Channel>; authorId: string | null },
): Promise<void> {
  if (talk.length === 0) return;
  await sql.rows(
    `with told as (
       insert into case_entries (id, case_id, position, kind, at, channel, direction, visibility, language,
         author_kind, author_id, body)
       select id, $1, 1 + position, 'MESSAGE', at, $7, case author_kind when 'CITIZEN' then 'IN' else 'OUT' end, 'PUBLIC',
         language, author_kind, case author_kind when 'CITIZEN' then $8::uuid end, body
       from unnest($2::uuid[], $3::timestamptz[], $4::text[], $5::text[], $6::text[])
         with ordinality as said(id, at, author_kind, language, body, position))
     update cases set version = 1 + $9 where id = $1`,
    [
      caseId,
      talk.map(() => newId()),
      talk.map(({ at }) => at),
      talk.map(({ authorKind }) => authorKind),
      talk.map(({ language }) => language),
      talk.map(({ body }) => body),
      channel,
      authorId,
      talk.length,
    ],
  );
}
