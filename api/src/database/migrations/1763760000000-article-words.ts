import type { MigrationInterface, QueryRunner } from "typeorm";

/** The words that articles use, so that a mistyped one can be mended, and the articles a town shows first. */
export class ArticleWords1763760000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      create table article_words (
        locale text not null,
        word text not null,
        primary key (locale, word)
      );
      create index article_words_spelling on article_words using gin (word public.gin_trgm_ops);
      alter table articles add column frequent boolean not null default false;
      create index article_ratings_solved on article_ratings (article_id) where solved;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      drop index article_ratings_solved;
      alter table articles drop column frequent;
      drop table article_words;
    `);
  }
}
