import { codedError } from "../errors/index.ts";

/** The arguments of a connection, as the Relay specification names them. */
export interface PageArguments {
  first?: number | null;
  last?: number | null;
  after?: string | null;
  before?: string | null;
}

/** A page to read: how many, from which end, and between which cursors. */
export interface Window {
  limit: number;
  fromEnd: boolean;
  after?: string;
  before?: string;
}

export const MAX_PAGE = 100;

/**
 * Checks the arguments of a connection: exactly one of `first` and `last`, 1 to 100.
 * @throws GraphQLError BAD_USER_INPUT
 */
export function windowOf(args: PageArguments): Window {
  const { first, last } = args;
  const size = first ?? last;
  if (size === null || size === undefined || (first != null && last != null)) {
    throw codedError("BAD_USER_INPUT", "Give either `first` or `last`.");
  }
  if (!Number.isInteger(size) || size < 1 || size > MAX_PAGE) {
    throw codedError("BAD_USER_INPUT", `\`first\` and \`last\` go from 1 to ${MAX_PAGE}.`);
  }
  return {
    limit: size,
    fromEnd: first == null,
    ...(args.after ? { after: args.after } : {}),
    ...(args.before ? { before: args.before } : {}),
  };
}

/** An opaque cursor: the values of the order's columns. */
export const encodeCursor = (values: readonly unknown[]): string =>
  Buffer.from(JSON.stringify(values)).toString("base64url");

/** @throws GraphQLError BAD_USER_INPUT where the cursor is not one of ours for this order. */
export function decodeCursor(cursor: string, columns: number): (string | number)[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    if (Array.isArray(values) && values.length === columns && values.every(isCursorValue)) return values;
  } catch {
    // falls through to the coded error
  }
  throw codedError("BAD_USER_INPUT", "This cursor is not one of ours.");
}

const isCursorValue = (value: unknown): value is string | number =>
  typeof value === "string" || typeof value === "number";
