import type { MigrationInterface, QueryRunner } from "typeorm";

/** Conversations with the assistant, what people said of its answers, and the questions that editors test it with. */
export class Assistant1763800000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Of a person, or of nobody known who holds the secret; of nobody at all once it was erased.
    await runner.query(`
      create table assistant_conversations (
        id uuid primary key,
        person_id uuid references persons,
        secret_hash bytea,
        locale text not null,
        started_at timestamptz not null,
        last_at timestamptz not null,
        case_id uuid references cases,
        handed_over_at timestamptz,
        erased_at timestamptz
      )
    `);
    await runner.query(
      "create index assistant_conversations_person on assistant_conversations (person_id) where person_id is not null",
    );
    await runner.query(
      "create index assistant_conversations_kept on assistant_conversations (last_at) where erased_at is null",
    );
    await runner.query(`
      create table assistant_turns (
        id uuid primary key,
        conversation_id uuid not null references assistant_conversations,
        position integer not null,
        at timestamptz not null,
        who text not null check (who in ('CITIZEN', 'ASSISTANT', 'PERSON')),
        kind text not null,
        language text not null,
        text text,
        detail jsonb,
        erased_at timestamptz,
        unique (conversation_id, position)
      )
    `);
    await runner.query(
      "create index assistant_turns_at on assistant_turns (at desc) where who = 'ASSISTANT'",
    );
    await runner.query(`
      create function keep_assistant_envelope() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' and new.erased_at is not null and new.text is null and new.detail is null
          and (new.id, new.conversation_id, new.position, new.at, new.who, new.kind, new.language)
            = (old.id, old.conversation_id, old.position, old.at, old.who, old.kind, old.language)
        then
          return new;
        end if;
        raise exception 'a conversation is append-only' using errcode = 'restrict_violation';
      end $$
    `);
    await runner.query(`
      create trigger assistant_turns_append_only before update or delete on assistant_turns
        for each row execute function keep_assistant_envelope()
    `);
    await runner.query(`
      create table assistant_feedback (
        turn_id uuid primary key references assistant_turns,
        solved boolean not null,
        at timestamptz not null
      )
    `);
    await runner.query(`
      create table assistant_tests (
        id uuid primary key,
        locale text not null,
        question text not null,
        expects text not null check (expects in ('ARTICLE', 'UNKNOWN', 'HANDOVER')),
        article_slug text,
        created_at timestamptz not null,
        outcome text check (outcome in ('RIGHT', 'WRONG', 'NOT_KNOWN')),
        answer jsonb,
        check ((expects = 'ARTICLE') = (article_slug is not null)),
        unique (locale, question)
      )
    `);
    await runner.query(`
      create table assistant_test_runs (
        id uuid primary key,
        at timestamptz not null,
        right_answers integer not null,
        wrong_answers integer not null,
        not_known integer not null
      )
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("drop table assistant_test_runs");
    await runner.query("drop table assistant_tests");
    await runner.query("drop table assistant_feedback");
    await runner.query("drop table assistant_turns");
    await runner.query("drop function keep_assistant_envelope()");
    await runner.query("drop table assistant_conversations");
  }
}
