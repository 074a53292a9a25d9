import { codedError } from "../errors/index.ts";
import type { Principal } from "../context/index.ts";
import type { Sql } from "../database/index.ts";
import { type Connection, connectionOf, encodeCursor, windowOf, type Window } from "../pagination/index.ts";
import { below, type Selection } from "./selection.ts";
import { type Branch, Part, type Read, selectOf, Statement } from "./statement.ts";
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

  /** The one row that the condition picks and the viewer may see, or null. */
  async one<T>(view: View, selection: Selection | null, viewer: Principal, where: Where): Promise<T | null> {
    const window = { limit: 1, fromEnd: false };
    const { objects } = await this.read(view, selection, viewer, where, oneRow(view), window);
    return (objects[0] as T | undefined) ?? null;
  }

  /** Rows of a list that is short by nature, cut at 100. */
  async list<T>(
    view: View,
    selection: Selection,
    viewer: Principal,
    options: { where?: Where; order: Order },
  ): Promise<T[]> {
    const { where = () => "true", order } = options;
    const { objects } = await this.read(view, selection, viewer, where, order, LIST_WINDOW);
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
    const { objects, cursors } = await this.read(
      view,
      nodeSelection(selection),
      viewer,
      where,
      order,
      window,
    );
    return page(objects as T[], cursors, window);
  }

  private async read(
    view: View,
    selection: Selection | null,
    viewer: Principal,
    where: Where,
    order: Order,
    window: Window,
  ): Promise<{ objects: Read[]; cursors: Cursor[] }> {
    const statement = new Statement();
    const part = new Part(view, selection, viewer, statement, statement.alias());
    const orderColumns = order.by.map((property) => part.need(property));
    const inner = selectOf(part, statement, "c", [where(statement.bind, part.alias)], order, window);
    const flat = part.branches.find((branch) => mayRead(branch, viewer));
    const direction = window.fromEnd ? opposite(order.direction) : order.direction;
    const objects: Read[] = [];
    const cursors: Cursor[] = [];
    const child = flat && childSelect(flat, statement, viewer, `r.c${flat.parentColumn}`);
    const text = child
      ? `select r.*, m.* from (${inner}) r left join lateral (${child.text}) m on true order by ` +
        [
          ...orderColumns.map((column) => `r.c${column} ${direction}`),
          ...child.orderColumns.map((column) => `m.d${column} ${child.direction}`),
        ].join(", ")
      : inner;
    const rows = await tuples(this.sql, text, statement.values);
    let lastKey: unknown;
    let target: Read | null = null;
    let children: unknown[][] = [];
    const finish = () => {
      if (flat && child && target) attach(flat, child, target, children);
      children = [];
    };
    for (const row of rows) {
      if (!target || row[part.keyColumn] !== lastKey) {
        finish();
        lastKey = row[part.keyColumn];
        target = null;
        // The row that only tells whether there is more is handed to nobody.
        if (objects.length === window.limit) {
          objects.push({});
          break;
        }
        target = part.assemble(row);
        if (!target) continue;
        objects.push(target);
        cursors.push(orderColumns.map((column) => row[column]));
      }
      if (child) {
        const values = row.slice(part.columns.length);
        if (values[child.part.keyColumn] !== null) children.push(values);
      }
    }
    finish();
    const branches = part.branches.filter((branch) => branch !== flat);
    await Promise.all([
      ...branches.map((branch) => this.grow(branch, viewer)),
      ...(child ? child.part.branches.map((branch) => this.grow(branch, viewer)) : []),
    ]);
    return { objects, cursors };
  }

  /** Reads one to-many relation for all the objects that wait for it. */
  private async grow(branch: Branch, viewer: Principal): Promise<void> {
    const statement = new Statement();
    const keys = [...new Set(branch.waiting.map(({ key }) => key))].filter((key) => key !== null);
    const parents = statement.bind(keys);
    const child = childSelect(branch, statement, viewer, "p.key");
    const found = new Map<unknown, unknown[][]>();
    if (keys.length > 0 && mayRead(branch, viewer)) {
      const text =
        `select p.key, m.* from unnest(${parents}::uuid[]) p(key) cross join lateral (${child.text}) m order by ` +
        child.orderColumns.map((column) => `m.d${column} ${child.direction}`).join(", ");
      for (const [key, ...values] of await tuples(this.sql, text, statement.values)) {
        const known = found.get(key);
        if (known) known.push(values);
        else found.set(key, [values]);
      }
    }
    for (const { key, target } of branch.waiting) attach(branch, child, target, found.get(key) ?? []);
    await Promise.all(child.part.branches.map((next) => this.grow(next, viewer)));
  }
}

/** The values of the order's columns in one row. */
type Cursor = readonly unknown[];

interface ChildSelect {
  part: Part;
  text: string;
  orderColumns: number[];
  direction: "asc" | "desc";
  window: Window;
}

function childSelect(
  branch: Branch,
  statement: Statement,
  viewer: Principal,
  parentKey: string,
): ChildSelect {
  const { relation, selection, field } = branch;
  const isList = relation.kind === "list";
  const window = isList ? LIST_WINDOW : windowOf(branch.args);
  const asked = below(selection, field.name);
  const part = new Part(
    relation.view(),
    asked && (isList ? asked : nodeSelection(asked)),
    viewer,
    statement,
    statement.alias(),
  );
  const orderColumns = relation.order.by.map((property) => part.need(property));
  const conditions = [
    `${part.sql(relation.child)} = ${parentKey}`,
    relation.where?.(branch.args, statement.bind, part.alias),
  ];
  return {
    part,
    text: selectOf(part, statement, "d", conditions, relation.order, window),
    orderColumns,
    direction: window.fromEnd ? opposite(relation.order.direction) : relation.order.direction,
    window,
  };
}

function attach(branch: Branch, child: ChildSelect, target: Read, rows: unknown[][]): void {
  const objects: Read[] = [];
  const cursors: Cursor[] = [];
  for (const values of rows) {
    const object = objects.length === child.window.limit ? {} : child.part.assemble(values);
    if (!object) continue;
    objects.push(object);
    cursors.push(child.orderColumns.map((column) => values[column]));
  }
  target[branch.field.key] =
    branch.relation.kind === "list"
      ? objects.slice(0, child.window.limit)
      : page(objects, cursors, child.window);
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

/** What was asked of the nodes, through `nodes` and through `edges.node`, as one selection. */
function nodeSelection(connection: Selection): Selection | null {
  const asked = [below(connection, "nodes"), below(connection, "edges", "node")].filter(
    (one) => one !== null,
  );
  const [first] = asked;
  return first ? { ...first, nodes: asked.flatMap((one) => one.nodes) } : null;
}

const oneRow = (view: View): Order => ({ by: [view.key], direction: "asc" });
const opposite = (direction: "asc" | "desc") => (direction === "asc" ? "desc" : "asc");
const mayRead = (branch: Branch, viewer: Principal) => branch.relation.readable?.(viewer) ?? true;

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
