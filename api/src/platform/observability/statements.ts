import { context, type Span, SpanKind, SpanStatusCode, trace, type Tracer } from "@opentelemetry/api";
import pg from "pg";

type Callback = (error: Error | undefined, ...rest: unknown[]) => void;
type Query = (this: unknown, ...args: unknown[]) => unknown;
type Connect = (this: unknown, callback?: Callback) => unknown;

/** Words in quotes and numbers that stand alone might be somebody's; a placeholder is `$1`. */
const LITERALS = /'(?:[^']|'')*'|(?<![\w$])\d+(?:\.\d+)?\b/g;

/** A statement as a span may tell it. */
export const withoutValues = (text: string): string =>
  text.replace(LITERALS, "?").replace(/\s+/g, " ").trim();

/**
 * Makes a span of every statement sent within another span.
 * @returns what lets go of the driver again
 */
export function traceStatements(tracer: Tracer): () => void {
  const client = pg.Client.prototype as unknown as { query: Query };
  const pool = pg.Pool.prototype as unknown as { connect: Connect };
  const { query } = client;
  const { connect } = pool;

  client.query = function traced(...args) {
    const text = textOf(args[0]);
    if (text === null || !trace.getActiveSpan()) return query.apply(this, args);
    const told = withoutValues(text);
    const span = tracer.startSpan(told.split(" ", 1)[0]?.toLowerCase() ?? "sql", {
      kind: SpanKind.CLIENT,
      attributes: { "db.system.name": "postgresql", "db.query.text": told },
    });
    const last = args.at(-1);
    if (typeof last === "function") {
      const callback: Callback = (error, ...rest) => {
        end(span, error);
        (last as Callback)(error, ...rest);
      };
      return query.apply(this, [...args.slice(0, -1), context.bind(context.active(), callback)]);
    }
    const sent = query.apply(this, args) as Promise<unknown>;
    return sent.then(
      (result) => {
        end(span);
        return result;
      },
      (error: unknown) => {
        end(span, error);
        throw error;
      },
    );
  };
  // Who waits for a connection goes on in their own context, not in that of whoever gave it back.
  pool.connect = function bound(callback) {
    return connect.call(this, callback && context.bind(context.active(), callback));
  };
  return () => {
    client.query = query;
    pool.connect = connect;
  };
}

function end(span: Span, error?: unknown): void {
  if (error) {
    const code = (error as { code?: unknown }).code;
    span.setStatus({ code: SpanStatusCode.ERROR, message: typeof code === "string" ? code : "error" });
  }
  span.end();
}

/** Null for what is no statement of ours: a cursor, a stream. */
function textOf(asked: unknown): string | null {
  if (typeof asked === "string") return asked;
  const { text, submit } = (asked ?? {}) as { text?: unknown; submit?: unknown };
  return typeof text === "string" && typeof submit !== "function" ? text : null;
}
