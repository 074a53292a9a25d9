import type { MigrationInterface, QueryRunner } from "typeorm";

/** The civic concepts with their words in every language, and the keys by which a question finds them. */
export class Glossary1763800000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      create table concepts (
        code text primary key,
        topic text not null,
        digest text not null
      );
      create index concepts_topic on concepts (topic, code);

      create table concept_texts (
        concept text not null references concepts on delete cascade,
        locale text not null,
        term text not null,
        synonyms text[] not null,
        explanation text not null,
        primary key (concept, locale)
      );

      create table concept_terms (
        locale text not null,
        key text not null,
        concept text not null references concepts on delete cascade,
        length smallint not null,
        place smallint not null,
        primary key (locale, key, concept)
      );
      create index concept_terms_concept on concept_terms (concept);

      create table concept_words (
        locale text not null,
        stem text not null,
        spellings text[] not null,
        primary key (locale, stem)
      );
      create index concept_words_spellings on concept_words using gin (spellings);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      drop table concept_words;
      drop table concept_terms;
      drop table concept_texts;
      drop table concepts;
    `);
  }
}
