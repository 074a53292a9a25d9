import type { MigrationInterface, QueryRunner } from "typeorm";

/** Articles of other kinds than service cards, each with a structured part in every language. */
export class ArticleKinds1763800000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      alter table articles add column kind text not null default 'CARD';
      alter table articles add constraint articles_kind
        check (kind in ('CARD', 'GUIDE', 'DECISION', 'VIDEO', 'FAQ')) not valid;
      alter table article_texts add column details jsonb;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      alter table article_texts drop column details;
      alter table articles drop column kind;
    `);
  }
}
