import type { DropStmt, IndexStmt } from "@pgsql/types";
import { problemsOfAlterTable } from "./alter-table-rules.ts";
import { type Before, lastName, type Statement, statementsIn, type Told } from "./statement.ts";

const namesIn = ({ objects = [] }: DropStmt): string[] =>
  objects.map((one) => lastName((one as Statement).List?.items ?? [one]));

function problemsOfIndex(
  { concurrent, idxname = "", relation }: IndexStmt,
  alone: boolean,
  told: Told,
  before: Before,
): string[] {
  const table = relation?.relname ?? "";
  if (!before.tables.has(table)) return [];
  if (!concurrent)
    return [`${idxname} is built on ${table} without CONCURRENTLY: nobody can write meanwhile`];
  const problems = alone && !told.inTransaction ? [] : [outsideTransaction(idxname)];
  const cleared = statementsIn(told).some(
    ({ DropStmt: drop }) => drop?.concurrent && drop.missing_ok && namesIn(drop).includes(idxname),
  );
  if (!cleared) {
    problems.push(
      `${idxname} may be left broken by a try that was cut: DROP INDEX CONCURRENTLY IF EXISTS before CREATE`,
    );
  }
  return problems;
}

const outsideTransaction = (name: string): string =>
  `${name} CONCURRENTLY wants a query of its own in a migration with \`transaction = false\``;

function problemsOfDrop(drop: DropStmt, alone: boolean, told: Told, before: Before): string[] {
  const { removeType, concurrent } = drop;
  return namesIn(drop).flatMap((name) => {
    if (removeType === "OBJECT_TABLE" && before.tables.has(name) && !told.unused.includes(name)) {
      return [`${name} is dropped and not named in \`unused\`: the release that still runs reads it`];
    }
    if (removeType !== "OBJECT_INDEX") return [];
    if (concurrent) return alone && !told.inTransaction ? [] : [outsideTransaction(name)];
    const table = before.indexes.get(name);
    return table ? [`${name} is dropped without CONCURRENTLY: nobody can read ${table} meanwhile`] : [];
  });
}

const SETS_LOCKS = /^(lock|statement|idle_in_transaction_session|transaction)_timeout$/;

/** What is wrong with one statement; `alone` where nothing else is in its query. */
function problemsOfStatement(statement: Statement, alone: boolean, told: Told, before: Before): string[] {
  const { AlterTableStmt, IndexStmt, DropStmt, RenameStmt, VariableSetStmt } = statement;
  if (AlterTableStmt) return problemsOfAlterTable(AlterTableStmt, told, before);
  if (IndexStmt) return problemsOfIndex(IndexStmt, alone, told, before);
  if (DropStmt) return problemsOfDrop(DropStmt, alone, told, before);
  if (RenameStmt?.relation?.relname && before.tables.has(RenameStmt.relation.relname)) {
    const { relation, subname, newname } = RenameStmt;
    const old = [relation.relname, subname].filter(Boolean).join(".");
    const constraint = RenameStmt.renameType === "OBJECT_TABCONSTRAINT";
    return constraint
      ? []
      : [`${old} is renamed to ${newname}: the release that still runs asks for the old name`];
  }
  const changed = statement.UpdateStmt?.relation ?? statement.DeleteStmt?.relation;
  if (changed?.relname && before.tables.has(changed.relname) && told.inTransaction) {
    return [
      `${changed.relname} is filled or emptied in one transaction: do it in batches, with \`transaction = false\``,
    ];
  }
  if (VariableSetStmt?.name && SETS_LOCKS.test(VariableSetStmt.name)) {
    return [
      `${VariableSetStmt.name} is set: how long a migration waits for a lock is said in migrate.ts alone`,
    ];
  }
  const banned = (
    [
      "DoStmt",
      "LockStmt",
      "TruncateStmt",
      "ClusterStmt",
      "VacuumStmt",
      "ReindexStmt",
      "TransactionStmt",
    ] as const
  ).find((kind) => statement[kind]);
  return banned ? [`${banned.replace("Stmt", "").toUpperCase()} is not for migrations`] : [];
}

/**
 * Every way in which a migration would make people wait, or break the release that runs until the new one does.
 * Empty where it may run while everybody works. It wants PostgreSQL ≥ 15.
 */
export function problemsOf(told: Told, before: Before): string[] {
  return told.queries.flatMap((statements) =>
    statements.flatMap((one) => problemsOfStatement(one, statements.length === 1, told, before)),
  );
}
