import { parse } from "libpg-query";
import type { Node } from "@pgsql/types";

/** What one migration does, as its statements were sent. */
export interface Told {
  /** Its class. */
  name: string;
  /** False where it says so itself: each statement then stands alone. */
  inTransaction: boolean;
  /** `table` or `table.column` that the release before has left unused, so that it may go. */
  unused: readonly string[];
  /** One entry for each call of `runner.query`, with the statements in it. */
  queries: readonly (readonly Statement[])[];
}

/** What was there before a migration: a rule says nothing about what the migration has made itself. */
export interface Before {
  tables: ReadonlySet<string>;
  /** Table of each index, by the name of the index. */
  indexes: ReadonlyMap<string, string>;
  /** `table.column` for which a validated check says that it is not null. */
  provenNotNull: ReadonlySet<string>;
}

/** One statement as PostgreSQL's own parser reads it. */
export type Statement = { [Kind in AllKeys<Node>]?: Extract<Node, Record<Kind, unknown>>[Kind] };
type AllKeys<Union> = Union extends unknown ? keyof Union : never;

/** Reads the statements of one query. */
export async function statementsOf(query: string): Promise<Statement[]> {
  const { stmts = [] } = await parse(query);
  return stmts.map(({ stmt }) => (stmt ?? {}) as Statement);
}

/** All statements of a migration. */
export const statementsIn = ({ queries }: Told): Statement[] => queries.flat();

/** The last of dotted names: `public.cases` is `cases`. */
export const lastName = (names: readonly Node[] | undefined): string => {
  const last = names?.at(-1) as Statement | undefined;
  return last?.String?.sval ?? "";
};
