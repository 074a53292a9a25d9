import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * What the search learns from its use: counts by day of normalised questions, without anybody who asked; what editors
 * accepted (synonyms) and expect (judgements); and what ratings add to an article's score.
 */
export class Learning1763800000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      create table search_synonyms (
        locale text not null,
        term text not null,
        means text not null,
        created_at timestamptz not null,
        primary key (locale, term, means)
      );
      create table article_boosts (
        article_id uuid not null references articles on delete cascade,
        locale text not null,
        boost real not null check (boost between 0 and 0.15),
        primary key (article_id, locale)
      );
      create table searches (
        day date not null,
        locale text not null,
        query text not null,
        times integer not null,
        results integer not null,
        primary key (day, locale, query)
      );
      create table search_openings (
        day date not null,
        locale text not null,
        query text not null,
        article_id uuid not null references articles on delete cascade,
        times integer not null,
        primary key (day, locale, query, article_id)
      );
      create table search_reformulations (
        day date not null,
        locale text not null,
        query text not null,
        reformulated text not null,
        article_id uuid not null references articles on delete cascade,
        times integer not null,
        primary key (day, locale, query, reformulated, article_id)
      );
      create table search_judgements (
        locale text not null,
        query text not null,
        article_id uuid not null references articles on delete cascade,
        created_at timestamptz not null,
        primary key (locale, query, article_id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop table search_judgements, search_reformulations, search_openings, searches, article_boosts, search_synonyms`,
    );
  }
}
