import type { MigrationInterface, QueryRunner } from "typeorm";

/** Counts of tries, in the shape that rate-limiter-flexible expects. Losing it in a crash costs nothing. */
export class RateLimits1763761000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      "create unlogged table rate_limits (key varchar(255) primary key, points integer not null default 0, expire bigint)",
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("drop table rate_limits");
  }
}
