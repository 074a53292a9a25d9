import { createHash } from "node:crypto";
import type { QueryArrayConfig, QueryConfig } from "pg";
import { typeParsers } from "./type-parsers.ts";

/** Beyond so many different texts a connection would hold too many prepared statements. */
const MAX_PREPARED = 500;

/** What pg is told of a statement besides its values. */
export type Statement = QueryConfig | QueryArrayConfig;

/**
 * The statements this process sends, by text. What pg needs to know of one stands on its prototype: pg copies an
 * object's own properties by their descriptors at each call, which costs more than to send a small statement.
 */
export class Statements {
  private readonly asObjects = new Map<string, Statement>();
  private readonly asArrays = new Map<string, Statement>();

  of(text: string, rowMode?: "array"): Statement {
    const known = rowMode ? this.asArrays : this.asObjects;
    const found = known.get(text);
    if (found) return found;
    const mode = rowMode ? { rowMode } : {};
    if (known.size >= MAX_PREPARED) return { text, types: typeParsers, ...mode };
    // Cut to the length of a name by hashing; PostgreSQL would cut it silently.
    const name = `s${createHash("sha1").update(text).digest("base64url")}`;
    const statement = Object.create({ text, name, types: typeParsers, ...mode }) as Statement;
    known.set(text, statement);
    return statement;
  }
}
