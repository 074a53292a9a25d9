import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Films and pictures of articles, kept as they are (not compressed) so that a range of their bytes is read without the
 * rest; and the offices that people can go to.
 */
export class KnowledgeFilesOffices1763800000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      create table knowledge_files (
        name text primary key,
        size integer not null,
        bytes bytea not null
      );
      alter table knowledge_files alter column bytes set storage external;
      create table offices (
        id uuid primary key,
        code text not null unique,
        position integer not null,
        name jsonb not null,
        address text not null,
        latitude double precision,
        longitude double precision,
        phone text,
        email text,
        accessibility jsonb,
        languages text[] not null,
        categories text[] not null,
        calendar jsonb not null
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("drop table knowledge_files, offices");
  }
}
