import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * The index of the search: an inverted index in plain tables (`api/sql`). A posting says how often a term stands in
 * each field of a text; a term is the stem of a word, or the word itself, in one language.
 */
export class SearchIndex1763800000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      alter table articles
        add column audiences text[] not null default '{}',
        add column life_events text[] not null default '{}';
      alter table article_texts alter column terms drop not null;
      alter table article_texts alter column terms drop not null;

      create table search_texts (
        id integer generated always as identity primary key,
        article_id uuid not null,
        locale text not null,
        length real not null,
        words text not null,
        term_ids integer[] not null,
        unique (article_id, locale),
        foreign key (article_id, locale) references article_texts on delete cascade
      );
      create table search_terms (
        id integer generated always as identity primary key,
        locale text not null,
        analysis text not null check (analysis in ('STEM', 'SURFACE')),
        term text not null,
        texts integer not null default 1,
        unique (locale, analysis, term)
      );
      create index search_terms_spelling on search_terms using gin (term public.gin_trgm_ops)
        where analysis = 'SURFACE';
      create index search_terms_beginning on search_terms (locale, term text_pattern_ops)
        where analysis = 'SURFACE';

      create table search_postings (
        term_id integer not null,
        text_id integer not null,
        title smallint not null,
        aliases smallint not null,
        body smallint not null,
        steps smallint not null,
        length real not null,
        primary key (term_id, text_id) include (title, aliases, body, steps, length)
      );
      create table search_uncounted_terms (term_id integer not null);
      create table search_statistics (
        locale text primary key,
        texts integer not null,
        average_length real not null
      );

      create table search_completions (
        text_id integer not null references search_texts on delete cascade,
        locale text not null,
        beginning text not null,
        shown text not null
      );
      create index search_completions_beginning on search_completions (locale, beginning text_pattern_ops);
      create index search_completions_text on search_completions (text_id);

      create table applied_functions (file text primary key, hash text not null);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      drop table applied_functions, search_completions, search_statistics, search_uncounted_terms, search_postings,
        search_terms, search_texts;
      alter table article_texts alter column terms set not null;
      alter table article_texts alter column terms set not null;
      alter table articles drop column audiences, drop column life_events;
    `);
  }
}
