import type { MigrationInterface, QueryRunner } from "typeorm";

/** The kinds of the articles that were there are looked at too, while everybody reads and writes. */
export class ArticleKindsChecked1763800000025 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("alter table articles validate constraint articles_kind");
  }

  down(): Promise<void> {
    return Promise.resolve();
  }
}
