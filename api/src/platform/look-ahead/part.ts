import type { Principal } from "../context/index.ts";
import {
  argumentsOf,
  below,
  fieldsOf,
  narrowed,
  nodeSelection,
  type SelectedField,
  type Selection,
  type Variables,
} from "./selection.ts";
import type { Read, Reading } from "./reading.ts";
import { type Bind, type Column, type ToMany, type ToOne, type View, withAlias } from "./view.ts";

type Row = Record<string, unknown>;
/** SQL that depends on who asks is made anew each time; the rest once. */
type Join = string | ((viewer: Principal, bind: Bind) => string);
/** Puts something of a row, whose values begin at `from`, into the object made of it. */
type Step = (values: readonly unknown[], from: number, target: Read, reading: Reading) => void;

const KEY = Symbol("key");

/** The primary key of an object that the look-ahead has read, whether or not its id was asked for. */
export const keyOf = (object: object): string => (object as { [KEY]: string })[KEY];

/** Makes the aliases of one plan, none of them twice. */
export class Aliases {
  private count = 0;
  next = (): string => `t${this.count++}`;
}

/** A to-many relation asked for under a part, read by its own statement or by the one flat join. */
export interface Branch {
  /** Response key. */
  key: string;
  relation: ToMany;
  argumentsOf(variables: Variables): Record<string, unknown>;
  /** Position of what the children point to. */
  parentColumn: number;
  child: Part;
  /** Positions in the child of the columns that order it. */
  orderColumns: readonly number[];
}

/** What parts that are joined flat have in common. */
interface Flat {
  columns: string[];
  joins: Join[];
  branches: Branch[];
}

/**
 * One view with the to-one links below it, flat in one select list: what of it is asked for, whoever asks. A row of
 * the statement is turned into an object by position.
 */
export class Part implements Flat {
  readonly columns: string[] = [];
  readonly joins: Join[] = [];
  readonly branches: Branch[] = [];
  private readonly positions = new Map<string, number>();
  private readonly expressions = new Map<string, string>();
  private list: { text: string; prefix: string; columns: number } | null = null;
  private readonly joined = new Set<string>();
  private readonly steps: Step[] = [];
  readonly keyColumn: number;
  readonly alias: string;

  /** @param noted whether it is to be noted whose data are handed out */
  constructor(
    readonly view: View,
    selection: Selection | null,
    private readonly noted: boolean,
    readonly aliases: Aliases,
    private readonly owner: Flat | null = null,
  ) {
    this.alias = aliases.next();
    this.keyColumn = this.need(view.key);
    if (!selection) return;
    for (const field of fieldsOf(selection)) this.plan(field, selection);
    if (view.subject && noted) this.noteSubject(view.subject);
  }

  /** SQL of a property of this view. */
  sql(property: string): string {
    const known = this.expressions.get(property);
    if (known !== undefined) return known;
    const column = this.view.columns[property] as Column | undefined;
    if (!column) throw new Error(`${this.view.name} has no property ${property}`);
    const sql = withAlias(typeof column === "string" ? column : column.sql, this.alias);
    this.expressions.set(property, sql);
    return sql;
  }

  /** The select list, each column named by the prefix and its position; put together again only when it has grown. */
  selectList(prefix: string): string {
    const { columns, list } = this;
    if (list?.prefix === prefix && list.columns === columns.length) return list.text;
    const text = columns.map((sql, index) => `${sql} as ${prefix}${index}`).join(", ");
    this.list = { text, prefix, columns: columns.length };
    return text;
  }

  /** Position of a property in the select list, added where it is not there yet. */
  need(property: string): number {
    const known = this.positions.get(property);
    if (known !== undefined) return known;
    const column = this.view.columns[property] as Column | undefined;
    if (column && typeof column !== "string") this.join(column.join);
    const position = this.flat.columns.push(this.sql(property)) - 1;
    this.positions.set(property, position);
    return position;
  }

  /** Whether objects of it can be made of these properties alone: nothing else is asked for, and no link followed. */
  isMadeOf(row: Readonly<Row>): boolean {
    if (this.joins.length > 0 || this.branches.length > 0) return false;
    for (const property of this.positions.keys()) if (!(property in row)) return false;
    return true;
  }

  /** The values of a known row, as a statement would answer them. */
  valuesOf(row: Readonly<Row>): unknown[] {
    const values: unknown[] = [];
    for (const [property, position] of this.positions) values[position] = row[property];
    return values;
  }

  /** The rows this viewer may see. */
  visible(viewer: Principal, bind: Bind): string {
    return this.view.visible?.(viewer, bind, this.alias) ?? "true";
  }

  /** The object at these values, or null where a left join found no row. */
  assemble(values: readonly unknown[], from: number, reading: Reading): Read | null {
    const key = values[from + this.keyColumn];
    if (key === null) return null;
    const target: Read & { [KEY]?: unknown } = { [KEY]: key };
    for (const step of this.steps) step(values, from, target, reading);
    return target;
  }

  private get flat(): Flat {
    return this.owner ?? this;
  }

  private noteSubject(subject: NonNullable<View["subject"]>): void {
    const person = this.need(subject.person);
    const inCase = subject.case === undefined ? null : this.need(subject.case);
    this.steps.push((values, from, _target, { viewer }) => {
      const caseId = inCase === null ? null : values[from + inCase];
      viewer.accesses?.note(viewer, this.view.name, values[from + person], caseId);
    });
  }

  private join(name: string): void {
    if (this.joined.has(name)) return;
    this.joined.add(name);
    const sql = this.view.joins?.[name];
    if (!sql) throw new Error(`${this.view.name} has no join ${name}`);
    this.flat.joins.push(withAlias(sql, this.alias));
  }

  private plan(field: SelectedField, selection: Selection): void {
    const relation = this.view.relations?.[field.name];
    const asked = relation && below(narrowed(selection, field), field.name);
    if (relation?.kind === "one") return this.planOne(field, relation, asked ?? null);
    if (relation) return this.planMany(field, relation, asked ?? null, argumentsOf(selection, field));
    const plan = this.view.fields?.[field.name];
    if (plan) {
      const positions = plan.needs.map((property) => [property, this.need(property)] as const);
      this.steps.push((values, from, target, { viewer }) => {
        const row: Row = {};
        for (const [property, position] of positions) row[property] = values[from + position];
        target[field.name] = plan.present(row, viewer);
      });
    } else if (field.name in this.view.columns) {
      const position = this.need(field.name);
      this.steps.push((values, from, target) => {
        target[field.name] = values[from + position];
      });
    }
  }

  private planOne(field: SelectedField, relation: ToOne, asked: Selection | null): void {
    const parent = this.sql(relation.parent);
    const child = relation.view();
    const at = this.flat.joins.push("") - 1;
    const part = new Part(child, asked, this.noted, this.aliases, this.flat);
    const linked = `left join ${child.from} ${part.alias} on ${part.sql(relation.child)} = ${parent} and `;
    this.flat.joins[at] = (viewer, bind) =>
      linked + (relation.readable?.(viewer) === false ? "false" : part.visible(viewer, bind));
    this.steps.push((values, from, target, reading) => {
      target[field.key] = part.assemble(values, from, reading);
    });
  }

  private planMany(
    { key }: SelectedField,
    relation: ToMany,
    asked: Selection | null,
    args: Branch["argumentsOf"],
  ): void {
    const parentColumn = this.need(relation.parent);
    const ofRows = asked && relation.kind === "connection" ? nodeSelection(asked) : asked;
    const child = new Part(relation.view(), ofRows, this.noted, this.aliases);
    const orderColumns = relation.order.by.map((property) => child.need(property));
    const branch: Branch = { key, relation, argumentsOf: args, parentColumn, child, orderColumns };
    this.flat.branches.push(branch);
    this.steps.push((values, from, target, reading) => {
      reading.wait(branch, values[from + parentColumn], target);
    });
  }
}
