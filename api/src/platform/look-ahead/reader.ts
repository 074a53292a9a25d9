import { codedError } from "../errors/index.ts";
import type { Principal } from "../context/index.ts";
import type { Sql } from "../database/index.ts";
import { type Connection, connectionOf, encodeCursor, windowOf, type Window } from "../pagination/index.ts";
import type { Branch, Part } from "./part.ts";
import { planOf, type Shape } from "./plans.ts";
import { type Read, Reading } from "./reading.ts";
import type { Selection } from "./selection.ts";
import { type Cut, selectOf, Statement } from "./statement.ts";
import type { Bind, Order, View } from "./view.ts";

/** The condition that picks rows of the view, given the view's alias. */
export type Where = (bind: Bind, alias: string) => string;

const LIST_WINDOW: Window = { limit: 100, fromEnd: false };

/**
 * Reads views for GraphQL. One call is one statement for the rows asked for, their to-one links and at
 * most one to-many; each further list is one statement for all its parents together, however many.
 */
export class Reader {
  constructor(private readonly sql: Sql) {}

  /** The one row that the condition picks, by something no two rows share, and the viewer may see; or null. */
  async one<T>(view: View, selection: Selection | null, viewer: Principal, where: Where): Promise<T | null> {
    const { part, reading } = planned(view, selection, viewer);
    const { objects } = await this.read(part, reading, where);
    return (objects[0] as T | undefined) ?? null;
  }

  /**
   * The object of a row that the viewer has just written, and may see, where `row` holds all that is asked for of it;
   * else null, and it wants to be read.
   * @param row properties of the view, with the values that a read would answer
   */
  known<T, Row>(
    view: View<Row>,
    selection: Selection,
    viewer: Principal,
    row: Readonly<Partial<Row>>,
  ): T | null {
    const { part, reading } = planned(view, selection, viewer);
    return part.isMadeOf(row) ? (part.assemble(part.valuesOf(row), 0, reading) as T | null) : null;
  }

  /** Rows of a list that is short by nature, cut at 100. */
  async list<T>(
    view: View,
    selection: Selection,
    viewer: Principal,
    options: { where?: Where; order: Order },
  ): Promise<T[]> {
    const { where = () => "true", order } = options;
    const { part, reading } = planned(view, selection, viewer);
    const { objects } = await this.read(part, reading, where, { order, window: LIST_WINDOW });
    return objects.slice(0, LIST_WINDOW.limit) as T[];
  }

  /** A page of rows; `selection` is that of the connection field. */
  async connection<T>(
    view: View,
    selection: Selection,
    viewer: Principal,
    options: { where?: Where; order: Order; window: Window },
  ): Promise<Connection<T>> {
    const { where = () => "true", order, window } = options;
    const { part, reading } = planned(view, selection, viewer, "connection");
    const { objects, cursors } = await this.read(part, reading, where, { order, window });
    return page(objects as T[], cursors, window);
  }

  private async read(
    part: Part,
    reading: Reading,
    where: Where,
    /** Left out where there is one row at most. */
    cut?: Cut,
  ): Promise<{ objects: Read[]; cursors: Cursor[] }> {
    const statement = new Statement(reading.viewer);
    const orderColumns = cut?.order.by.map((property) => part.need(property)) ?? [];
    const inner = selectOf(part, statement, "c", [where(statement.bind, part.alias)], cut);
    const flat = part.branches.find((branch) => reading.mayRead(branch));
    const direction = cut && directionOf(cut);
    const objects: Read[] = [];
    const cursors: Cursor[] = [];
    const child = flat && childSelect(flat, statement, reading, `r.c${flat.parentColumn}`);
    const text = child
      ? `select r.*, m.* from (${inner}) r left join lateral (${child.text}) m on true order by ` +
        [...orderColumns.map((column) => `r.c${column} ${direction}`), child.by].join(", ")
      : inner;
    const rows = await tuples(this.sql, text, statement.values);
    const width = part.columns.length;
    let lastKey: unknown;
    let target: Read | null = null;
    let children: unknown[][] = [];
    const finish = () => {
      if (child && target) attach(child, width, target, children, reading);
      children = [];
    };
    for (const row of rows) {
      if (!target || row[part.keyColumn] !== lastKey) {
        finish();
        lastKey = row[part.keyColumn];
        target = null;
        // The row that only tells whether there is more is handed to nobody.
        if (objects.length === cut?.window.limit) {
          objects.push({});
          break;
        }
        target = part.assemble(row, 0, reading);
        if (!target) continue;
        objects.push(target);
        cursors.push(orderColumns.map((column) => row[column]));
      }
      if (child && row[width + child.branch.child.keyColumn] !== null) children.push(row);
    }
    finish();
    const others = part.branches.filter((branch) => branch !== flat);
    await this.growAll([...others, ...(flat?.child.branches ?? [])], reading);
    return { objects, cursors };
  }

  private async growAll(branches: readonly Branch[], reading: Reading): Promise<void> {
    await Promise.all(branches.map((branch) => this.grow(branch, reading)));
  }

  /** Reads one to-many relation for all the objects that wait for it. */
  private async grow(branch: Branch, reading: Reading): Promise<void> {
    const waiting = reading.waitingFor(branch);
    const keys = [...new Set(waiting.map(({ key }) => key))].filter((key) => key !== null);
    const statement = new Statement(reading.viewer);
    const parents = statement.bind(keys);
    const child = childSelect(branch, statement, reading, "p.key");
    const found = new Map<unknown, unknown[][]>();
    if (keys.length > 0 && reading.mayRead(branch)) {
      const text = `select p.key, m.* from unnest(${parents}::uuid[]) p(key) cross join lateral (${child.text}) m order by ${child.by}`;
      for (const row of await tuples(this.sql, text, statement.values)) {
        const known = found.get(row[0]);
        if (known) known.push(row);
        else found.set(row[0], [row]);
      }
    }
    for (const { key, target } of waiting) attach(child, 1, target, found.get(key) ?? [], reading);
    await this.growAll(branch.child.branches, reading);
  }
}

function planned(view: View, selection: Selection | null, viewer: Principal, shape: Shape = "row") {
  const part = planOf(view, selection, shape, viewer.accesses !== undefined);
  return { part, reading: new Reading(viewer, selection?.operation.variables ?? {}) };
}

/** The values of the order's columns in one row. */
type Cursor = readonly unknown[];

interface ChildSelect {
  branch: Branch;
  text: string;
  /** What the rows are ordered by, as the statement around names it. */
  by: string;
  window: Window;
}

function childSelect(branch: Branch, statement: Statement, reading: Reading, parentKey: string): ChildSelect {
  const { relation, child, orderColumns } = branch;
  const args = branch.argumentsOf(reading.variables);
  const window = relation.kind === "list" ? LIST_WINDOW : windowOf(args);
  const conditions = [
    `${child.sql(relation.child)} = ${parentKey}`,
    relation.where?.(args, statement.bind, child.alias),
  ];
  const cut = { order: relation.order, window };
  const direction = directionOf(cut);
  return {
    branch,
    text: selectOf(child, statement, "d", conditions, cut),
    by: orderColumns.map((column) => `m.d${column} ${direction}`).join(", "),
    window,
  };
}

/** Makes the list of an object from rows whose values of the child begin at `from`. */
function attach(
  { branch, window }: ChildSelect,
  from: number,
  target: Read,
  rows: readonly unknown[][],
  reading: Reading,
): void {
  const objects: Read[] = [];
  const cursors: Cursor[] = [];
  for (const values of rows) {
    const object = objects.length === window.limit ? {} : branch.child.assemble(values, from, reading);
    if (!object) continue;
    objects.push(object);
    cursors.push(branch.orderColumns.map((column) => values[from + column]));
  }
  target[branch.key] =
    branch.relation.kind === "list" ? objects.slice(0, window.limit) : page(objects, cursors, window);
}

/** Cuts the probing row off, and puts a page read from its end back in reading order. */
function page<T>(objects: T[], cursors: Cursor[], window: Window): Connection<T> {
  const hasMore = objects.length > window.limit;
  const nodes = objects.slice(0, window.limit);
  const kept = cursors.slice(0, window.limit);
  if (window.fromEnd) {
    nodes.reverse();
    kept.reverse();
  }
  return connectionOf(nodes, (_, index) => encodeCursor(kept[index] ?? []), {
    fromEnd: window.fromEnd,
    hasMore,
    after: window.after !== undefined,
    before: window.before !== undefined,
  });
}

const opposite = (direction: "asc" | "desc") => (direction === "asc" ? "desc" : "asc");
const directionOf = ({ order: { direction }, window: { fromEnd } }: Cut) =>
  fromEnd ? opposite(direction) : direction;

/** Data exceptions (class 22) can only come from a forged cursor: every other value is checked before. */
async function tuples(sql: Sql, text: string, values: readonly unknown[]): Promise<unknown[][]> {
  try {
    return await sql.tuples(text, values);
  } catch (error) {
    if (error instanceof Error && "code" in error && String(error.code).startsWith("22")) {
      throw codedError("BAD_USER_INPUT", "This cursor is not one of ours.");
    }
    throw error;
  }
}
