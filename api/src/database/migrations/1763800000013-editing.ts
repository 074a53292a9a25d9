import type { MigrationInterface, QueryRunner } from "typeorm";

/** Editors' work on articles: drafts beside what is published, who published what, when to look again, and links. */
export class Editing1763800000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      create table article_drafts (
        article_id uuid not null references articles on delete cascade,
        locale text not null,
        version integer not null,
        state text not null check (state in ('DRAFT', 'IN_REVIEW')),
        content jsonb not null,
        source_revision integer not null,
        note text,
        edited_by uuid references persons on delete set null,
        edited_at timestamptz not null,
        primary key (article_id, locale)
      );
      create table article_publications (
        article_id uuid not null references articles on delete cascade,
        locale text not null,
        revision integer not null,
        published_by uuid references persons on delete set null,
        restored_from integer,
        primary key (article_id, locale, revision)
      );
      create table article_plans (
        article_id uuid primary key references articles on delete cascade,
        review_on date,
        expires_on date,
        reminded_on date
      );
      create index article_plans_review on article_plans (review_on);
      create table article_links (
        article_id uuid not null references articles on delete cascade,
        locale text not null,
        url text not null,
        primary key (article_id, locale, url)
      );
      create table article_link_scans (
        article_id uuid not null references articles on delete cascade,
        locale text not null,
        revision integer not null,
        primary key (article_id, locale)
      );
      create table checked_links (
        url text primary key,
        problem text,
        status smallint,
        checked_at timestamptz
      );
      create table search_measures (
        id uuid primary key,
        at timestamptz not null,
        cause text not null,
        about text not null,
        judgements integer not null,
        ndcg real not null,
        hit3 real not null
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop table search_measures, checked_links, article_link_scans, article_links, article_plans,
         article_publications, article_drafts`,
    );
  }
}
