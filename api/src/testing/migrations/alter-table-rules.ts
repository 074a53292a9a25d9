import type { AlterTableCmd, AlterTableStmt, ColumnDef, Constraint, Node } from "@pgsql/types";
import { type Before, lastName, type Statement, statementsIn, type Told } from "./statement.ts";

/** What PostgreSQL evaluates once for all rows, so that adding a column with it as default writes no row. */
const STABLE = new Set(["now", "transaction_timestamp", "statement_timestamp", "to_timestamp"]);
const COUNTING = /^(small|big)?serial[248]?$/;

const constraintsOf = (column: ColumnDef): Constraint[] =>
  (column.constraints ?? []).flatMap((one) => (one as Statement).Constraint ?? []);

/** Whether an expression calls something that may answer differently for each row. */
function isVolatile(expression: unknown): boolean {
  if (expression === null || typeof expression !== "object") return false;
  const call = (expression as Statement).FuncCall;
  if (call && !STABLE.has(lastName(call.funcname))) return true;
  return Object.values(expression).some(isVolatile);
}

function problemsOfColumn(table: string, column: ColumnDef): string[] {
  const name = `${table}.${column.colname}`;
  const kinds = new Map(constraintsOf(column).map((one) => [one.contype, one]));
  const standard = kinds.get("CONSTR_DEFAULT")?.raw_expr as Statement | undefined;
  const problems: string[] = [];
  if (kinds.has("CONSTR_NOTNULL") && (!standard || standard.A_Const?.isnull)) {
    problems.push(
      `${name} is added NOT NULL without a default: rows that are there, and what runs, have none`,
    );
  }
  if (
    kinds.has("CONSTR_GENERATED") ||
    kinds.has("CONSTR_IDENTITY") ||
    COUNTING.test(lastName(column.typeName?.names)) ||
    isVolatile(standard)
  ) {
    problems.push(
      `${name} is computed for each row: the whole table is written anew while nobody can read it`,
    );
  }
  for (const kind of ["CONSTR_CHECK", "CONSTR_UNIQUE", "CONSTR_PRIMARY", "CONSTR_FOREIGN"] as const) {
    if (kinds.has(kind)) {
      problems.push(
        `${name} is added with a constraint of its own: add the column, then the constraint NOT VALID (or the index CONCURRENTLY)`,
      );
    }
  }
  return problems;
}

function problemsOfConstraint(table: string, { conname, contype, ...said }: Constraint): string[] {
  if (said.skip_validation || said.indexname) return [];
  const name = conname ?? "a constraint";
  if (contype === "CONSTR_UNIQUE" || contype === "CONSTR_PRIMARY") {
    return [
      `${name} builds an index on ${table} under lock: build it CONCURRENTLY, then ADD CONSTRAINT USING INDEX`,
    ];
  }
  return [`${name} on ${table} is added without NOT VALID: all rows are read while nobody can write them`];
}

/** What one change of an existing table does that readers and writers would feel. */
function problemsOfChange(table: string, change: AlterTableCmd, told: Told, before: Before): string[] {
  const { subtype, name = "" } = change;
  const def = (change.def ?? {}) as Statement;
  const column = `${table}.${name}`;
  switch (subtype) {
    case "AT_AddColumn":
      return def.ColumnDef ? problemsOfColumn(table, def.ColumnDef) : [];
    case "AT_DropColumn":
      return told.unused.includes(column)
        ? []
        : [`${column} is dropped and not named in \`unused\`: the release that still runs reads it`];
    case "AT_AlterColumnType":
      return [`${column} changes its type: add a column, write both, move the readers, drop the old one`];
    case "AT_AddConstraint":
      return def.Constraint ? problemsOfConstraint(table, def.Constraint) : [];
    case "AT_SetNotNull":
      return before.provenNotNull.has(column)
        ? []
        : [`${column} is SET NOT NULL before a migration has validated CHECK (${name} IS NOT NULL)`];
    case "AT_SetLogged":
    case "AT_SetUnLogged":
    case "AT_SetTableSpace":
    case "AT_SetAccessMethod":
    case "AT_SetExpression":
    case "AT_AddIdentity":
      return [`${table} is written anew as a whole (${subtype.slice(3)}) while nobody can read it`];
    default:
      return [];
  }
}

/** What is wrong with an `alter table` of a table that was there before. */
export function problemsOfAlterTable(
  { relation, cmds = [] }: AlterTableStmt,
  told: Told,
  before: Before,
): string[] {
  const table = relation?.relname ?? "";
  if (!before.tables.has(table)) return [];
  const changes = cmds.flatMap((one: Node) => (one as Statement).AlterTableCmd ?? []);
  const validates = changes.some(({ subtype }) => subtype === "AT_ValidateConstraint");
  return [
    ...(validates && told.inTransaction && changesTable(told, table)
      ? [
          `${table} is validated in the transaction that changed it, which nobody can read meanwhile: use two migrations`,
        ]
      : []),
    ...changes.flatMap((change) => problemsOfChange(table, change, told, before)),
  ];
}

const changesTable = (told: Told, table: string): boolean =>
  statementsIn(told).some(
    ({ AlterTableStmt: alter }) =>
      alter?.relation?.relname === table &&
      alter.cmds?.some((one) => (one as Statement).AlterTableCmd?.subtype !== "AT_ValidateConstraint"),
  );
