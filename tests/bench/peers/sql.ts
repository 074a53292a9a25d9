/** The hand-written SQL that both peers send: session, visibility and rows are those of our own answers. */
export const SESSION = `select p.id, p.roles from sessions s join persons p on p.id = s.person_id
  where s.token_hash = $1 and s.expires_at > now()`;

const ENTRY = `e.id, e.case_id, e.kind, e.at, e.body, e.author_kind, e.position, p.given_name,
  t.name->>'it' as office from case_entries e left join persons p on p.id = e.author_id
  left join teams t on t.id = p.team_id`;

export const CASES = `select id, code, state, category, request_type, opened_at from cases
  where citizen_id = $1 order by opened_at desc, id desc limit 21`;

export const LAST_ENTRIES = `select x.* from unnest($1::uuid[]) c(id) cross join lateral (
    select ${ENTRY} where e.case_id = c.id and e.visibility = 'PUBLIC' order by e.position desc limit 3) x
  order by x.case_id, x.position`;

export const CASE_BY_CODE = `select id, code, state, category, request_type, opened_at, promised_at from cases
  where code = $1 and citizen_id = $2`;

export const TIMELINE = `select ${ENTRY} where e.case_id = $1 and e.visibility = 'PUBLIC'
  order by e.position limit 51`;

/** Case, first entry, event that waits to be handed on, and record of the act, with what ours hold. */
export const OPEN = `with c as (
    insert into cases (id, code, request_type_version_id, request_type, category, state, channel, locale,
      description, answers, citizen_id, filed_by, team_id, opened_at, promised_at)
    values ($1, $2, $3, 'information', 'desk', 'RECEIVED', 'API', 'it', $4, '[]', $5, null, $6, now(), $7)
    returning id, code, state, promised_at),
  e as (insert into case_entries (id, case_id, position, kind, at, channel, direction, visibility, language,
      author_kind, author_id)
    select $8, $1, 1, 'OPENED', now(), 'API', 'IN', 'PUBLIC', 'it', 'CITIZEN', $5),
  o as (insert into outbox (id, type, subject_id, payload, occurred_at)
    select $9, 'CaseOpened', $1, $10, now()),
  i as (insert into idempotency (scope, request_id, operation, fingerprint, result)
    select 'person:' || $5::text, $11, 'openCase', $12, $13)
  select * from c`;
