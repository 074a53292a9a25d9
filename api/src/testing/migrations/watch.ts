import type { MigrationInterface, QueryRunner } from "typeorm";
import { problemsOf } from "./rules.ts";
import { type Before, type Statement, statementsOf } from "./statement.ts";

/** A migration, with what the rules want to know of it. */
export interface WatchedMigration extends MigrationInterface {
  /** `table` or `table.column` that it drops, and that the release before has left unused. */
  unused?: readonly string[];
}
type MigrationClass = new () => WatchedMigration;

/** What was found: the problems of each migration by its class; none has no entry. */
export type Findings = Map<string, string[]>;

interface Catalogue extends Before {
  /** Where each table's rows lie: another place means that all were written anew. */
  files: ReadonlyMap<string, string>;
}

const rowsOf = async <Row>(runner: QueryRunner, sql: string): Promise<Row[]> =>
  (await runner.query(sql)) as Row[];

async function catalogueOf(runner: QueryRunner): Promise<Catalogue> {
  const tables = await rowsOf<{ name: string; file: string }>(
    runner,
    `select relname as name, relfilenode::text as file from pg_class
     where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p')`,
  );
  const indexes = await rowsOf<{ name: string; table: string }>(
    runner,
    `select indexname as name, tablename as "table" from pg_indexes where schemaname = current_schema()`,
  );
  const proven = await rowsOf<{ name: string }>(
    runner,
    `select t.relname || '.' || a.attname as name
     from pg_constraint c
     join pg_class t on t.oid = c.conrelid
     join pg_attribute a on a.attrelid = t.oid and a.attnum = c.conkey[1]
     where t.relnamespace = current_schema()::regnamespace and c.contype = 'c' and c.convalidated
       and pg_get_constraintdef(c.oid) = 'CHECK ((' || quote_ident(a.attname) || ' IS NOT NULL))'`,
  );
  return {
    tables: new Set(tables.map(({ name }) => name)),
    files: new Map(tables.map(({ name, file }) => [name, file])),
    indexes: new Map(indexes.map(({ name, table }) => [name, table])),
    provenNotNull: new Set(proven.map(({ name }) => name)),
  };
}

/** A runner that keeps every text sent through it; any other way than `query` is refused, as the rules cannot read it. */
function listening(runner: QueryRunner, texts: string[]): QueryRunner {
  return new Proxy(runner, {
    get(target, property) {
      if (property !== "query")
        throw new Error(`A migration speaks through query(), not ${String(property)}()`);
      return (text: string, values?: unknown[]): Promise<unknown> => {
        texts.push(text);
        return target.query(text, values);
      };
    },
  });
}

/** What is wrong at run time: rows written anew, a broken index, a wait for locks without an end. */
async function problemsAfter(runner: QueryRunner, before: Catalogue): Promise<string[]> {
  const { files } = await catalogueOf(runner);
  const moved = [...before.files].filter(([table, file]) => files.has(table) && files.get(table) !== file);
  const broken = await rowsOf<{ name: string }>(
    runner,
    `select c.relname as name from pg_index i join pg_class c on c.oid = i.indexrelid
     where not i.indisvalid and c.relnamespace = current_schema()::regnamespace`,
  );
  const [waits] = await rowsOf<{ lock_timeout: string }>(runner, "show lock_timeout");
  return [
    ...moved.map(([table]) => `${table} was written anew as a whole`),
    ...broken.map(({ name }) => `${name} is left broken`),
    ...(waits?.lock_timeout === "0" ? ["waits for locks without an end, and everybody behind it"] : []),
  ];
}

/** The same migrations, each of which is judged while it runs. */
export function watch(migrations: readonly MigrationClass[], findings: Findings): MigrationClass[] {
  return migrations.map((Migration) => {
    const judged = new Migration();
    const watched = class implements MigrationInterface {
      name = judged.name ?? Migration.name;
      transaction = judged.transaction;
      async up(runner: QueryRunner): Promise<void> {
        const before = await catalogueOf(runner);
        const texts: string[] = [];
        await judged.up(listening(runner, texts));
        const queries: Statement[][] = [];
        for (const text of texts) queries.push(await statementsOf(text));
        const inTransaction = judged.transaction !== false;
        const problems = [
          ...problemsOf({ name: this.name, inTransaction, unused: judged.unused ?? [], queries }, before),
          ...(await problemsAfter(runner, before)),
        ];
        if (problems.length > 0) findings.set(this.name, problems);
      }
      down = judged.down.bind(judged);
    };
    return watched;
  });
}
