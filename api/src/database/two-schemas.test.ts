import { randomBytes } from "node:crypto";
import type { DataSource } from "typeorm";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { createDataSource } from "./data-source.ts";
import { migrate } from "./migrate.ts";
import { migrations } from "./migrations/index.ts";

const names = ["alba", "borgo"].map((town) => `${town}_${randomBytes(6).toString("hex")}`);
const [alba = "", borgo = ""] = names;
let towns: DataSource[];
let here: DataSource;
let there: DataSource;

beforeAll(async () => {
  towns = names.map((schema) =>
    createDataSource({ url: inject("databaseUrl"), schema, poolSize: 2, entities: [] }),
  );
  [here, there] = towns as [DataSource, DataSource];
  await Promise.all(towns.map((town) => town.initialize()));
  // At the same time, as two organisations' processes start.
  await Promise.all(towns.map((town) => migrate(town)));
});
afterAll(async () => {
  for (const schema of names) await here.query(`drop schema if exists "${schema}" cascade`);
  await Promise.all(towns.map((town) => town.destroy()));
});

const columnsOf = (schema: string): Promise<object[]> =>
  here.query(
    `select table_name, column_name, data_type, is_nullable from information_schema.columns
     where table_schema = $1 order by table_name, column_name`,
    [schema],
  );

it("two organisations of one database have the same tables, each with its own history", async () => {
  const columns = await columnsOf(alba);
  expect(columns.length).toBeGreaterThan(100);
  expect(await columnsOf(borgo)).toEqual(columns);
  for (const town of towns) {
    expect(await town.query("select name from migrations")).toHaveLength(migrations.length);
  }
});

it("migrating again changes nothing, in either", async () => {
  await migrate(here);
  for (const town of towns) {
    expect(await town.query("select name from migrations")).toHaveLength(migrations.length);
  }
});

it("no key, trigger or index of one reaches into the other", async () => {
  const reaching = await here.query(
    `select o.conname as name from pg_constraint o
       join pg_class c on c.oid = o.conrelid join pg_class f on f.oid = o.confrelid
       where c.relnamespace <> f.relnamespace and c.relnamespace::regnamespace::text = any($1)
     union all
     select t.tgname from pg_trigger t
       join pg_class c on c.oid = t.tgrelid join pg_proc p on p.oid = t.tgfoid
       where not t.tgisinternal and p.pronamespace <> c.relnamespace
         and c.relnamespace::regnamespace::text = any($1)`,
    [names],
  );
  expect(reaching).toEqual([]);
});

it("what one writes the other does not read, and survives when the other goes", async () => {
  const insert = "insert into teams (id, code, name) values (gen_random_uuid(), $1, '{}')";
  const codes = async (town: DataSource) =>
    ((await town.query("select code from teams")) as { code: string }[]).map(({ code }) => code);
  await here.query(insert, ["roads"]);
  await there.query(insert, ["roads"]);
  await there.query("update teams set code = 'water'");
  expect([await codes(here), await codes(there)]).toEqual([["roads"], ["water"]]);
  await here.query(`drop schema "${alba}" cascade`);
  expect(await codes(there)).toEqual(["water"]);
  await there.query("select to_tsvector('searchable_it', 'le buche')");
  await migrate(there);
});
