import type { MigrationInterface, QueryRunner } from "typeorm";

/** Every table of an organisation, unqualified: the connection's search path names its schema. */
export class Foundation1763700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(identity);
    await runner.query(requestTypes);
    await runner.query(cases);
    await runner.query(platform);
    await runner.query(knowledge);
    await runner.query(engagement);
    await runner.query(notifications);
  }

  async down(): Promise<void> {
    throw new Error("The first migration has no way back: drop the schema instead.");
  }
}

const identity = /* sql */ `
  create table organizations (
    id uuid primary key,
    name text not null,
    kind text not null,
    phone text not null,
    email text not null,
    address text not null,
    opening_hours jsonb not null,
    emergency_phone text not null,
    calendar jsonb not null,
    demo boolean not null default false
  );
  create unique index one_organization on organizations ((true));

  create table teams (
    id uuid primary key,
    code text not null unique,
    name jsonb not null
  );

  create table persons (
    id uuid primary key,
    given_name text,
    family_name text,
    email text,
    phone text,
    roles text[] not null default '{CITIZEN}',
    team_id uuid references teams,
    location text,
    settings jsonb not null default '{}',
    created_at timestamptz not null default now()
  );
  create unique index persons_email on persons (lower(email));
  create index persons_staff on persons (id) where roles && '{OPERATOR,EDITOR,SUPERVISOR,ADMIN}';

  create table sessions (
    id uuid primary key,
    token_hash bytea not null unique,
    person_id uuid not null references persons on delete cascade,
    transport text not null check (transport in ('COOKIE', 'TOKEN')),
    created_at timestamptz not null default now(),
    expires_at timestamptz not null
  );
  create index sessions_person on sessions (person_id);
  create index sessions_expiry on sessions (expires_at);

  create table sign_in_codes (
    id uuid primary key,
    email text not null,
    code_hash bytea not null,
    attempts integer not null default 0,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    used_at timestamptz
  );
  create index sign_in_codes_email on sign_in_codes (lower(email), created_at desc);
`;

const requestTypes = /* sql */ `
  create table request_types (
    id uuid primary key,
    code text not null unique,
    position integer not null
  );

  create table request_type_versions (
    id uuid primary key,
    request_type_id uuid not null references request_types,
    number integer not null,
    published_at timestamptz not null,
    category text not null,
    definition jsonb not null,
    unique (request_type_id, number)
  );

  create table request_type_texts (
    version_id uuid not null references request_type_versions,
    locale text not null,
    register text not null check (register in ('NORMAL', 'PLAIN')),
    title text not null,
    content jsonb not null,
    source_revision integer not null default 1,
    primary key (version_id, locale, register)
  );

  create function refuse_change() returns trigger language plpgsql as $$
  begin
    raise exception '% rows never change', tg_table_name using errcode = 'restrict_violation';
  end $$;
  create trigger request_type_versions_immutable before update or delete on request_type_versions
    for each row execute function refuse_change();
`;

const cases = /* sql */ `
  create table cases (
    id uuid primary key,
    code text not null unique,
    version integer not null default 1,
    request_type_version_id uuid not null references request_type_versions,
    request_type text not null,
    category text not null,
    state text not null,
    outcome text,
    outcome_reason text,
    channel text not null,
    locale text not null,
    description text,
    answers jsonb not null default '[]',
    place_address text,
    latitude double precision,
    longitude double precision,
    citizen_id uuid references persons,
    filed_by uuid references persons,
    assignee_id uuid references persons,
    team_id uuid references teams,
    secret_hash bytea,
    contact_email text,
    contact_phone text,
    opened_at timestamptz not null,
    promised_at timestamptz,
    taken_in_charge_at timestamptz,
    resolved_at timestamptz,
    closed_at timestamptz,
    rating smallint check (rating between 1 and 5),
    rating_comment text,
    source text,
    external_id text
  );
  create unique index cases_external on cases (source, external_id) where source is not null;
  create index cases_citizen on cases (citizen_id, opened_at desc, id desc) where citizen_id is not null;
  create index cases_newest on cases (opened_at desc, id desc);
  create index cases_open on cases (promised_at, id)
    where state in ('RECEIVED', 'IN_CHARGE', 'WAITING_FOR_CITIZEN', 'REOPENED');
  create index cases_unassigned on cases (promised_at, id)
    where assignee_id is null and state in ('RECEIVED', 'IN_CHARGE', 'WAITING_FOR_CITIZEN', 'REOPENED');
  create index cases_assignee on cases (assignee_id, promised_at, id)
    where assignee_id is not null and state in ('RECEIVED', 'IN_CHARGE', 'WAITING_FOR_CITIZEN', 'REOPENED');
  create index cases_team on cases (team_id, promised_at, id)
    where state in ('RECEIVED', 'IN_CHARGE', 'WAITING_FOR_CITIZEN', 'REOPENED');

  create table case_entries (
    id uuid primary key,
    case_id uuid not null references cases,
    position integer not null,
    kind text not null,
    at timestamptz not null,
    channel text not null,
    direction text not null check (direction in ('IN', 'OUT')),
    visibility text not null check (visibility in ('PUBLIC', 'INTERNAL')),
    language text,
    author_kind text not null,
    author_id uuid references persons,
    body text,
    detail jsonb,
    erased_at timestamptz,
    unique (case_id, position)
  );

  create function keep_envelope() returns trigger language plpgsql as $$
  begin
    if tg_op = 'UPDATE' and new.erased_at is not null and new.body is null and new.detail is null
      and (new.id, new.case_id, new.position, new.kind, new.at, new.channel, new.direction, new.visibility,
           new.author_kind)
        = (old.id, old.case_id, old.position, old.kind, old.at, old.channel, old.direction, old.visibility,
           old.author_kind)
      and new.author_id is not distinct from old.author_id and new.language is not distinct from old.language
    then
      return new;
    end if;
    raise exception 'the timeline is append-only' using errcode = 'restrict_violation';
  end $$;
  create trigger case_entries_append_only before update or delete on case_entries
    for each row execute function keep_envelope();

  create table uploads (
    id uuid primary key,
    owner_id uuid references persons,
    device_hash bytea,
    case_id uuid references cases,
    entry_id uuid references case_entries,
    state text not null check (state in ('EXPECTED', 'READY')),
    file_name text not null,
    media_type text not null,
    size integer not null,
    width integer,
    height integer,
    created_at timestamptz not null default now()
  );
  create index uploads_case on uploads (case_id) where case_id is not null;
  create index uploads_entry on uploads (entry_id) where entry_id is not null;
  create index uploads_loose on uploads (created_at) where case_id is null;
`;

const platform = /* sql */ `
  create table idempotency (
    scope text not null,
    request_id uuid not null,
    operation text not null,
    fingerprint bytea not null,
    result jsonb not null,
    created_at timestamptz not null default now(),
    primary key (scope, request_id)
  );
  create index idempotency_age on idempotency (created_at);

  create table outbox (
    id uuid primary key,
    type text not null,
    subject_id uuid not null,
    payload jsonb not null,
    occurred_at timestamptz not null,
    dispatched_at timestamptz
  );
  create index outbox_waiting on outbox (occurred_at, id) where dispatched_at is null;

  create table handled_events (
    subscriber text not null,
    event_id uuid not null,
    handled_at timestamptz not null default now(),
    primary key (subscriber, event_id)
  );
`;

const knowledge = /* sql */ `
  create table articles (
    id uuid primary key,
    slug text not null unique,
    category text not null,
    request_type text,
    source text,
    external_id text,
    created_at timestamptz not null default now()
  );
  create unique index articles_external on articles (source, external_id) where source is not null;

  create text search configuration searchable_it (copy = pg_catalog.italian);
  alter text search configuration searchable_it
    alter mapping for hword, hword_part, word with public.unaccent, italian_stem;
  create text search configuration searchable_en (copy = pg_catalog.english);
  create text search configuration searchable_de (copy = pg_catalog.german);
  create text search configuration searchable_ro (copy = pg_catalog.romanian);
  create text search configuration searchable_ar (copy = pg_catalog.arabic);
  create text search configuration searchable_other (copy = pg_catalog.simple);

  create table article_texts (
    article_id uuid not null references articles,
    locale text not null,
    revision integer not null default 1,
    source_revision integer not null default 1,
    title text not null,
    summary text not null,
    sections jsonb not null,
    keywords text[] not null default '{}',
    readability smallint,
    words integer not null,
    published_at timestamptz not null,
    terms tsvector not null,
    primary key (article_id, locale)
  );
  create index article_texts_terms on article_texts using gin (terms);
  create index article_texts_title on article_texts using gin (title public.gin_trgm_ops);

  create table article_versions (
    article_id uuid not null references articles,
    locale text not null,
    revision integer not null,
    published_at timestamptz not null,
    content jsonb not null,
    primary key (article_id, locale, revision)
  );

  create table article_ratings (
    id uuid primary key,
    article_id uuid not null references articles,
    locale text not null,
    rater text not null,
    person_id uuid references persons,
    solved boolean not null,
    draft_of text,
    at timestamptz not null,
    unique (article_id, rater)
  );
`;

const engagement = /* sql */ `
  create table point_entries (
    id uuid primary key,
    person_id uuid not null references persons,
    rule text not null,
    cause text not null,
    points integer not null,
    case_id uuid references cases,
    reverses uuid unique references point_entries,
    reason text,
    at timestamptz not null,
    unique (person_id, rule, cause)
  );
  create index point_entries_person on point_entries (person_id, at desc, id desc);
  create trigger point_entries_append_only before update or delete on point_entries
    for each row execute function refuse_change();

  create table badges (
    person_id uuid not null references persons,
    badge text not null,
    earned_at timestamptz not null,
    primary key (person_id, badge)
  );
`;

const notifications = /* sql */ `
  create table deliveries (
    id uuid primary key,
    event_id uuid,
    person_id uuid references persons,
    channel text not null,
    template text not null,
    state text not null check (state in ('QUEUED', 'SENT', 'FAILED')),
    attempts integer not null default 0,
    error text,
    created_at timestamptz not null,
    sent_at timestamptz,
    unique (event_id, channel, template)
  );

  create table demo_mails (
    id uuid primary key,
    recipient text not null,
    subject text not null,
    body text not null,
    at timestamptz not null
  );
`;
