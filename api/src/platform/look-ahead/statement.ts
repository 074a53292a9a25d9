import type { Principal } from "../context/index.ts";
import { decodeCursor, type Window } from "../pagination/index.ts";
import type { Part } from "./part.ts";
import type { Bind, Order } from "./view.ts";

/** The values of one SQL statement, made for one viewer. */
export class Statement {
  readonly values: unknown[] = [];

  constructor(readonly viewer: Principal) {}

  readonly bind: Bind = (value) => `$${this.values.push(value)}`;
}

/** Which rows of many are read, and in which order. */
export interface Cut {
  order: Order;
  window: Window;
}

/** `select … from … where …` of a part, columns named by the prefix. */
export function selectOf(
  part: Part,
  statement: Statement,
  prefix: string,
  conditions: readonly (string | undefined)[],
  cut?: Cut,
): string {
  const { viewer, bind } = statement;
  const where = [part.visible(viewer, bind), ...conditions];
  let tail = "";
  if (cut) {
    const { order, window } = cut;
    const flip = window.fromEnd ? (order.direction === "asc" ? "desc" : "asc") : order.direction;
    where.push(...keyset(part, statement, cut));
    const by = order.by.map((property) => `${part.sql(property)} ${flip}`).join(", ");
    tail = ` order by ${by} limit ${bind(window.limit + 1)}`;
  }
  let joins = "";
  for (const join of part.joins) joins += ` ${typeof join === "string" ? join : join(viewer, bind)}`;
  const condition = where.filter((one) => one && one !== "true").join(" and ") || "true";
  return `select ${part.selectList(prefix)} from ${part.view.from} ${part.alias}${joins} where ${condition}${tail}`;
}

function keyset(part: Part, { bind }: Statement, { order, window }: Cut): string[] {
  const left = order.by.map((property) => part.sql(property)).join(", ");
  const compare = (cursor: string, beyond: boolean) => {
    const values = decodeCursor(cursor, order.by.length).map((value) => bind(value));
    return `(${left}) ${beyond === (order.direction === "asc") ? ">" : "<"} (${values.join(", ")})`;
  };
  return [
    ...(window.after ? [compare(window.after, true)] : []),
    ...(window.before ? [compare(window.before, false)] : []),
  ];
}
