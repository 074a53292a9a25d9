import type { MigrationInterface, QueryRunner } from "typeorm";

/** Two accounts of one person put together, with what went over, so that it can go back. */
export class PersonMerges1763750000033 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table persons add column merged_into uuid references persons on delete set null;
      create index persons_merged on persons (merged_into) where merged_into is not null;

      create table merge_offers (
        id uuid primary key,
        session_id uuid not null,
        from_id uuid not null references persons on delete cascade,
        into_id uuid not null references persons on delete cascade,
        source text not null check (source in ('SPID', 'CIE')),
        level integer not null check (level between 1 and 3),
        expires_at timestamptz not null,
        merge_id uuid
      );
      create index merge_offers_session on merge_offers (session_id);
      create index merge_offers_expiry on merge_offers (expires_at);

      create table person_merges (
        id uuid primary key,
        from_id uuid not null references persons on delete cascade,
        into_id uuid not null references persons on delete cascade,
        merged_at timestamptz not null,
        undo_until timestamptz not null,
        undone_at timestamptz,
        moved jsonb not null
      );
      create index person_merges_into on person_merges (into_id, merged_at);
      create unique index person_merges_from on person_merges (from_id) where undone_at is null;

      create function keep_points() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' then
          if to_jsonb(new) - 'person_id' = to_jsonb(old) - 'person_id' then
            return new;
          end if;
        end if;
        raise exception '% rows never change', tg_table_name using errcode = 'restrict_violation';
      end $$;
      drop trigger point_entries_append_only on point_entries;
      create trigger point_entries_append_only before update or delete on point_entries
        for each row execute function keep_points();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger point_entries_append_only on point_entries;
      create trigger point_entries_append_only before update or delete on point_entries
        for each row execute function refuse_change();
      drop function keep_points();
      drop table person_merges, merge_offers;
      alter table persons drop column merged_into;
    `);
  }
}
