import { afterAll, beforeAll, expect, it } from "vitest";
import { testApp, type TestApp } from "../testing/index.ts";

interface Column {
  name: string;
  type: string;
  nullable: boolean;
  key: boolean;
}

let app: TestApp;
beforeAll(async () => {
  app = await testApp({ empty: true });
});
afterAll(() => app.stop());

/** The columns of a table as the migrations have left them. */
const migrated = (table: string): Promise<Column[]> =>
  app.sql(
    `select c.column_name as name,
       case c.data_type when 'ARRAY' then substr(c.udt_name, 2) || '[]' else c.data_type end as type,
       c.is_nullable = 'YES' as nullable, k.column_name is not null as key
     from information_schema.columns c
     left join information_schema.table_constraints p
       on p.table_schema = c.table_schema and p.table_name = c.table_name and p.constraint_type = 'PRIMARY KEY'
     left join information_schema.key_column_usage k
       on k.constraint_schema = p.constraint_schema and k.constraint_name = p.constraint_name
       and k.table_name = c.table_name and k.column_name = c.column_name
     where c.table_schema = $1 and c.table_name = $2 order by name`,
    [app.schemaName, table],
  );

it("every entity is its table, column by column", async () => {
  const { driver, entityMetadatas } = app.platform.database.dataSource;
  expect(entityMetadatas.length).toBeGreaterThan(8);
  for (const { tableName, columns, relations } of entityMetadatas) {
    const mapped = columns.map((column): Column => ({
      name: column.databaseName,
      type: driver.normalizeType(column) + (column.isArray ? "[]" : ""),
      nullable: column.isNullable,
      key: column.isPrimary,
    }));
    mapped.sort((a, b) => (a.name < b.name ? -1 : 1));
    expect({ tableName, columns: mapped, relations }).toEqual({
      tableName,
      columns: await migrated(tableName),
      relations: [],
    });
  }
});

it("every table of a room that maps its tables is mapped", () => {
  const tables = app.platform.database.dataSource.entityMetadatas.map(({ tableName }) => tableName);
  expect(tables.toSorted()).toEqual([
    "article_ratings",
    "article_texts",
    "article_versions",
    "articles",
    "badges",
    "organizations",
    "passkeys",
    "persons",
    "point_entries",
    "sessions",
    "sign_in_codes",
    "teams",
    "verified_identities",
  ]);
});
