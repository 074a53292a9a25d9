import { describe, expect, it } from "vitest";
import { type Before, problemsOf, statementsOf } from "./index.ts";

const before: Before = {
  tables: new Set(["cases", "persons"]),
  indexes: new Map([["cases_open", "cases"]]),
  provenNotNull: new Set(["cases.place"]),
};

interface How {
  inTransaction?: boolean;
  unused?: string[];
}

/** What the rules say to a migration that sends these queries. */
const judged = async (queries: readonly string[], { inTransaction = true, unused = [] }: How = {}) =>
  problemsOf(
    { name: "Sample", inTransaction, unused, queries: await Promise.all(queries.map(statementsOf)) },
    before,
  );

describe("refused", () => {
  it.each<[sql: string, says: RegExp]>([
    ["alter table cases add column a int not null", /cases\.a is added NOT NULL without a default/],
    ["alter table cases add column a int not null default null", /without a default/],
    ["alter table cases add column a uuid default gen_random_uuid()", /cases\.a is computed for each row/],
    ["alter table cases add column a text default 'x' || random()", /is computed for each row/],
    ["alter table cases add column a bigserial", /is computed for each row/],
    ["alter table cases add column a int generated always as (1) stored", /is computed for each row/],
    ["alter table cases add column a int check (a > 0)", /constraint of its own/],
    ["alter table cases add column a int unique", /constraint of its own/],
    ["alter table cases add column a uuid references persons", /constraint of its own/],
    ["alter table cases drop column a", /cases\.a is dropped and not named in `unused`/],
    ["drop table cases", /cases is dropped and not named in `unused`/],
    ["alter table cases rename column a to b", /cases\.a is renamed to b/],
    ["alter table cases rename to affairs", /cases is renamed to affairs/],
    ["alter table cases alter column a type bigint", /cases\.a changes its type/],
    ["create index i on cases (a)", /i is built on cases without CONCURRENTLY/],
    ["create unique index i on only cases (a)", /without CONCURRENTLY/],
    ["drop index cases_open", /cases_open is dropped without CONCURRENTLY: nobody can read cases/],
    ["alter table cases add constraint c check (a > 0)", /c on cases is added without NOT VALID/],
    ["alter table cases add foreign key (a) references persons", /without NOT VALID/],
    ["alter table cases add constraint c unique (a)", /c builds an index on cases/],
    ["alter table cases add constraint c exclude using gist (a with =)", /c on cases is added/],
    ["alter table cases alter column a set not null", /cases\.a is SET NOT NULL before/],
    ["alter table cases set unlogged", /cases is written anew/],
    ["update cases set a = 1", /cases is filled or emptied in one transaction/],
    ["delete from cases", /cases is filled or emptied/],
    ["set lock_timeout = 0", /lock_timeout is set/],
    ["set local statement_timeout = 0", /statement_timeout is set/],
    ["lock table cases", /LOCK is not for migrations/],
    ["truncate cases", /TRUNCATE is not/],
    ["do $$ begin execute 'drop table cases'; end $$", /DO is not/],
    ["create table fresh (id int); alter table public.cases add column a int not null", /cases\.a/],
  ])("%s", async (sql, says) => {
    expect(await judged([sql])).toEqual([expect.stringMatching(says)]);
  });

  it("a constraint that is validated in the transaction that made it", async () => {
    const sql = "alter table cases add constraint c check (a > 0) not valid";
    expect(await judged([sql, "alter table cases validate constraint c"])).toEqual([
      expect.stringMatching(/validated in the transaction that changed it/),
    ]);
  });

  it("an index built concurrently within a transaction, beside others, or not repeatable", async () => {
    const build = "create index concurrently i on cases (a)";
    const clear = "drop index concurrently if exists i";
    expect(await judged([clear, build])).toHaveLength(2);
    expect(await judged([`${clear}; ${build}`], { inTransaction: false })).toHaveLength(2);
    expect(await judged([build], { inTransaction: false })).toEqual([
      expect.stringMatching(/may be left broken/),
    ]);
  });
});

describe("let through", () => {
  it.each<[sql: string, how?: How]>([
    ["create table fresh (id int primary key, a int unique); create index i on fresh (a); drop index i"],
    ["create table fresh (id uuid references cases); alter table fresh add check (id is not null)"],
    ["alter table cases add column a text, add column b int not null default 3"],
    ["alter table cases add column a timestamptz not null default now()"],
    ["alter table cases add constraint c check (a > 0) not valid, drop constraint d"],
    ["alter table cases validate constraint c"],
    ["alter table cases add constraint c unique using index cases_code"],
    ["alter table cases alter column place set not null"],
    ["alter table cases drop column a", { unused: ["cases.a"] }],
    ["drop table cases", { unused: ["cases"] }],
    [
      "update cases set a = 1 where id in (select id from cases where a is null limit 500)",
      { inTransaction: false },
    ],
    ["insert into cases (a) values (1)"],
    ["alter table cases rename constraint a to b"],
  ])("%s", async (sql, how) => {
    expect(await judged([sql], how)).toEqual([]);
  });

  it("an index that is built beside the work, and again where a try was cut", async () => {
    const queries = ["drop index concurrently if exists i", "create index concurrently i on cases (a)"];
    expect(await judged(queries, { inTransaction: false })).toEqual([]);
  });
});
