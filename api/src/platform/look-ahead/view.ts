import type { Principal, RequestContext } from "../context/index.ts";

/** Adds a value to the statement and answers its placeholder; the only way a value enters SQL. */
export type Bind = (value: unknown) => string;

/** SQL of a column, `@` standing for the view's alias: `@.opened_at`; with the join it needs, if any. */
export type Column = string | { sql: string; join: string };

/** How a GraphQL field is made from a row: the properties it reads, and what it answers. */
export interface FieldPlan<Row> {
  needs: readonly (keyof Row & string)[];
  present(row: Row, viewer: Principal): unknown;
  /** What depends on the reader's language or register: made from what `present` answered, when it is written. */
  say?(value: never, context: RequestContext): unknown;
}

/** The order of a connection: properties read in one direction, the last of them unique. */
export interface Order {
  by: readonly string[];
  direction: "asc" | "desc";
}

interface RelationKeys {
  view(): View;
  /** Property of the parent. */
  parent: string;
  /** Property of the child that equals it. */
  child: string;
}

export interface ToOne extends RelationKeys {
  kind: "one";
  /** Who may follow this link at all; nobody else sees more than null. */
  readable?(viewer: Principal): boolean;
}

/** `connection` pages by cursor; a `list` is short by nature and cut at 100. */
export interface ToMany extends RelationKeys {
  kind: "connection" | "list";
  order: Order;
  /** Further condition from the field's own arguments. */
  where?(args: Record<string, unknown>, bind: Bind, alias: string): string | undefined;
  /** Who may follow this relation at all; nobody else sees more than an empty list. */
  readable?(viewer: Principal): boolean;
}

export type Relation = ToOne | ToMany;

/**
 * A readable noun: which rows a viewer may see and which SQL each GraphQL field needs. A room offers its
 * views through its door; the look-ahead composes them. `Row` is the shape of a row by property.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- rows of different views meet in one list
export interface View<Row = any> {
  /** Name of the GraphQL type. */
  name: string;
  /** Table. */
  from: string;
  /** Property of the primary key. */
  key: keyof Row & string;
  columns: { readonly [Property in keyof Row & string]: Column };
  /** Named joins to single rows: `left join teams @team on @team.id = @.team_id`. */
  joins?: Readonly<Record<string, string>>;
  /** Fields that are not simply the column of the same name. */
  fields?: Readonly<Record<string, FieldPlan<Row>>>;
  relations?: Readonly<Record<string, Relation>>;
  /** Whose data a row is, by property, and in which case: what a viewer is handed of others is written down. */
  subject?: { person: keyof Row & string; case?: keyof Row & string };
  /** Which rows this viewer may see; everything where it is left out. */
  visible?(viewer: Principal, bind: Bind, alias: string): string;
}

/** Puts the alias into a piece of a view's SQL: `@.x` → `a.x`, `@team` → `a_team`. */
export const withAlias = (sql: string, alias: string): string =>
  sql.replace(/@(\w*)(?=[.\s]|$)/g, (_, name: string) => (name ? `${alias}_${name}` : alias));
