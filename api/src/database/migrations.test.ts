import { randomBytes } from "node:crypto";
import type { DataSource, QueryRunner } from "typeorm";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { type Findings, watch, type WatchedMigration } from "../testing/migrations/index.ts";
import { createDataSource } from "./data-source.ts";
import { migrate } from "./migrate.ts";
import { migrations } from "./migrations/index.ts";

/**
 * Written before the first release, when no database held anything that somebody waited for, and merged before there
 * were rules: they lock tables that are empty when they run. Nothing is added here.
 */
const BEFORE_FIRST_RELEASE = [
  "Identity1763750000003",
  "OpenData1763750000005",
  "Privacy1763750000016",
  "UploadScan1763750000026",
  "PersonMerges1763750000033",
  "ArticleWords1763760000000",
  "DeskQueues1763762000000",
  "Retention1763764000000",
];

const schema = `rules_${randomBytes(6).toString("hex")}`;
let town: DataSource;
beforeAll(async () => {
  town = createDataSource({ url: inject("databaseUrl"), schema, poolSize: 3, entities: [] });
});
afterAll(async () => {
  await town.query(`drop schema if exists "${schema}" cascade`);
  await town.destroy();
});

/** Brings the schema to these migrations as the app does at start; answers what the rules say to each. */
async function findingsOf(history: Parameters<typeof watch>[0]): Promise<Findings> {
  const findings: Findings = new Map();
  if (town.isInitialized) await town.destroy();
  town.setOptions({ migrations: watch(history, findings) });
  await town.initialize();
  await migrate(town);
  return findings;
}

it("no migration makes people wait, or breaks the release that still runs", async () => {
  const findings = await findingsOf(migrations);
  const exempt = new Set(BEFORE_FIRST_RELEASE);
  expect([...findings].filter(([name]) => !exempt.has(name))).toEqual([]);
  // An exemption that nobody needs is one that hides the next mistake.
  expect([...findings.keys()].filter((name) => exempt.has(name))).toEqual(BEFORE_FIRST_RELEASE);
});

/** A migration of these queries; its name ends with a time, as TypeORM wants. */
const migration = (time: number, queries: string[], how: Partial<WatchedMigration> = {}) => {
  const Sample = class implements WatchedMigration {
    name = `Sample${time}`;
    transaction = how.transaction;
    unused = how.unused;
    async up(runner: QueryRunner): Promise<void> {
      for (const query of queries) await runner.query(query);
    }
    down = () => Promise.resolve();
  };
  return Sample;
};
const outside = { transaction: false };

it("the steps that the rules ask for run on a table with rows, and each row is there after", async () => {
  const findings = await findingsOf([
    ...migrations,
    migration(1800000000000, [
      "create table notes (id int primary key, old text)",
      "insert into notes select n, n::text from generate_series(1, 20000) n",
    ]),
    migration(1800000000001, [
      "alter table notes add column words text, add column read boolean not null default false",
      "alter table notes add constraint notes_words check (words is not null) not valid",
    ]),
    migration(1800000000002, ["update notes set words = old where words is null"], outside),
    migration(1800000000003, ["alter table notes validate constraint notes_words"]),
    migration(1800000000004, ["alter table notes alter column words set not null"]),
    migration(
      1800000000005,
      ["drop index concurrently if exists notes_w", "create index concurrently notes_w on notes (words)"],
      outside,
    ),
    migration(1800000000006, ["alter table notes drop column old"], { unused: ["notes.old"] }),
  ]);
  expect([...findings]).toEqual([]);
  expect(await town.query("select count(*)::int as n, count(words)::int as w from notes")).toEqual([
    { n: 20000, w: 20000 },
  ]);
});

it("a migration that writes a table anew is found by what it did, not only by its words", async () => {
  const sample = migration(1800000000007, ["vacuum full notes"], outside);
  const findings = await findingsOf([...migrations, sample]);
  expect(findings.get("Sample1800000000007")).toContain("notes was written anew as a whole");
});
