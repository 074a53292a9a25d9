import type { Accesses, Principal } from "../context/index.ts";
import { decodeCursor, type Window } from "../pagination/index.ts";
import { argumentsOf, below, fieldsOf, narrowed, type SelectedField, type Selection } from "./selection.ts";
import { type Bind, type Column, type Order, type ToMany, type ToOne, type View, withAlias } from "./view.ts";

type Row = Record<string, unknown>;
/** An object for GraphQL: presented fields by name, relations by response key. */
export type Read = Record<string, unknown>;

const KEY = Symbol("key");

/** The primary key of an object that the look-ahead has read, whether or not its id was asked for. */
export const keyOf = (object: object): string => (object as { [KEY]: string })[KEY];

/** A to-many relation asked for under a part, read by its own statement or by the one flat join. */
export interface Branch {
  field: SelectedField;
  relation: ToMany;
  selection: Selection;
  args: Record<string, unknown>;
  /** Objects waiting for it, by the value of their parent property. */
  waiting: { key: unknown; target: Read }[];
  parentColumn: number;
}

/** Values and aliases of one SQL statement. */
export class Statement {
  readonly values: unknown[] = [];
  private aliases = 0;

  readonly bind: Bind = (value) => `$${this.values.push(value)}`;
  alias = (): string => `t${this.aliases++}`;
}

/**
 * One view with the to-one links below it, flat in one select list. Columns are named `c0…`; a row of the
 * statement is turned into an object by position.
 */
export class Part {
  readonly columns: string[] = [];
  readonly joins: string[] = [];
  readonly branches: Branch[] = [];
  private readonly positions = new Map<string, number>();
  private readonly joined = new Set<string>();
  private readonly steps: ((values: unknown[], target: Read) => void)[] = [];
  readonly keyColumn: number;

  constructor(
    readonly view: View,
    private readonly selection: Selection | null,
    readonly viewer: Principal,
    private readonly statement: Statement,
    readonly alias: string,
    private readonly owner: { columns: string[]; joins: string[]; branches: Branch[] } | null = null,
  ) {
    this.keyColumn = this.need(view.key);
    for (const field of selection ? fieldsOf(selection) : []) this.plan(field);
    if (selection && view.subject && viewer.accesses) this.noteSubject(view.subject, viewer.accesses);
  }

  /** SQL of a property of this view. */
  sql(property: string): string {
    const column = this.view.columns[property] as Column | undefined;
    if (!column) throw new Error(`${this.view.name} has no property ${property}`);
    return withAlias(typeof column === "string" ? column : column.sql, this.alias);
  }

  /** Position of a property in the select list, added where it is not there yet. */
  need(property: string): number {
    const known = this.positions.get(property);
    if (known !== undefined) return known;
    const column = this.view.columns[property] as Column | undefined;
    if (column && typeof column !== "string") this.join(column.join);
    const position = this.target.columns.push(this.sql(property)) - 1;
    this.positions.set(property, position);
    return position;
  }

  /** The rows this viewer may see. */
  visible(): string {
    return this.view.visible?.(this.viewer, this.statement.bind, this.alias) ?? "true";
  }

  /** The object at these values, or null where a left join found no row. */
  assemble(values: unknown[]): Read | null {
    if (values[this.keyColumn] === null) return null;
    const target: Read & { [KEY]?: unknown } = { [KEY]: values[this.keyColumn] };
    for (const step of this.steps) step(values, target);
    return target;
  }

  private noteSubject(subject: NonNullable<View["subject"]>, accesses: Accesses): void {
    const person = this.need(subject.person);
    const inCase = subject.case === undefined ? null : this.need(subject.case);
    this.steps.push((values) => {
      accesses.note(this.viewer, this.view.name, values[person], inCase === null ? null : values[inCase]);
    });
  }

  private get target(): { columns: string[]; joins: string[]; branches: Branch[] } {
    return this.owner ?? this;
  }

  private join(name: string): void {
    if (this.joined.has(name)) return;
    this.joined.add(name);
    const sql = this.view.joins?.[name];
    if (!sql) throw new Error(`${this.view.name} has no join ${name}`);
    this.target.joins.push(withAlias(sql, this.alias));
  }

  private plan(field: SelectedField): void {
    const relation = this.view.relations?.[field.name];
    if (relation?.kind === "one") return this.planOne(field, relation);
    if (relation) return this.planMany(field, relation);
    const plan = this.view.fields?.[field.name];
    if (plan) {
      const positions = plan.needs.map((property) => [property, this.need(property)] as const);
      this.steps.push((values, target) => {
        const row: Row = {};
        for (const [property, position] of positions) row[property] = values[position];
        target[field.name] = plan.present(row, this.viewer);
      });
    } else if (field.name in this.view.columns) {
      const position = this.need(field.name);
      this.steps.push((values, target) => {
        target[field.name] = values[position];
      });
    }
  }

  private planOne(field: SelectedField, relation: ToOne): void {
    if (relation.readable?.(this.viewer) === false) {
      this.steps.push((_values, target) => {
        target[field.key] = null;
      });
      return;
    }
    const selection = this.selection && below(narrowed(this.selection, field), field.name);
    const alias = this.statement.alias();
    const parent = this.sql(relation.parent);
    const child = relation.view();
    const joinAt = this.target.joins.push("") - 1;
    const part = new Part(child, selection, this.viewer, this.statement, alias, this.target);
    this.target.joins[joinAt] =
      `left join ${child.from} ${alias} on ${part.sql(relation.child)} = ${parent} and ${part.visible()}`;
    this.steps.push((values, target) => {
      target[field.key] = part.assemble(values);
    });
  }

  private planMany(field: SelectedField, relation: ToMany): void {
    if (!this.selection) return;
    const branch: Branch = {
      field,
      relation,
      selection: narrowed(this.selection, field),
      args: argumentsOf(this.selection, field),
      waiting: [],
      parentColumn: this.need(relation.parent),
    };
    this.target.branches.push(branch);
    this.steps.push((values, target) => {
      branch.waiting.push({ key: values[branch.parentColumn], target });
    });
  }
}

/** `select … from … where …` of a part, columns named by the prefix, cut to a window of an order. */
export function selectOf(
  part: Part,
  statement: Statement,
  prefix: string,
  conditions: readonly (string | undefined)[],
  order?: Order,
  window?: Window,
): string {
  const where = [part.visible(), ...conditions];
  let tail = "";
  if (order && window) {
    const flip = window.fromEnd ? (order.direction === "asc" ? "desc" : "asc") : order.direction;
    where.push(...keyset(part, statement, order, window));
    const by = order.by.map((property) => `${part.sql(property)} ${flip}`).join(", ");
    tail = ` order by ${by} limit ${statement.bind(window.limit + 1)}`;
  }
  const columns = part.columns.map((sql, index) => `${sql} as ${prefix}${index}`).join(", ");
  const joins = part.joins.length > 0 ? ` ${part.joins.join(" ")}` : "";
  const condition = where.filter((one) => one && one !== "true").join(" and ") || "true";
  return `select ${columns} from ${part.view.from} ${part.alias}${joins} where ${condition}${tail}`;
}

function keyset(part: Part, { bind }: Statement, order: Order, window: Window): string[] {
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
