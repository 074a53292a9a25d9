import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { Pool } from "pg";
import type { Database } from "../database/index.ts";
import type { Executor } from "../graphql/index.ts";
import type { OpenStreams } from "../rates/index.ts";

/** Upper bounds in seconds, around what the bars of the API ask. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];
/** Codes are ours and few; whatever else a library may invent is one more. */
const MAX_CODES = 60;

/** Who sends what is not trusted by name: a person's own token, or a page that is rendered for somebody. */
const SENDERS: Readonly<Record<string, string>> = { TOKEN: "token", COOKIE: "page" };

type Observe = (seconds: number) => void;

/**
 * What this process says of itself to Prometheus. Every label has few values: operations of our own app go by their
 * trusted name, all others by the kind of their sender; addresses by their pattern.
 */
export class Metrics {
  readonly registry = new Registry();
  private readonly operations = this.histogram(
    "graphql_operation_seconds",
    "Time of an operation.",
    "operation",
  );
  private readonly requests = this.histogram("http_request_seconds", "Time of a request.", "route", "status");
  private readonly errors = new Counter({
    name: "sportello_graphql_errors_total",
    help: "Errors answered by GraphQL, by their stable code.",
    labelNames: ["code"],
    registers: [this.registry],
  });
  private readonly known = new Map<string, Observe>();
  private readonly codes = new Set<string>();

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  /** The executor, each of whose runs is timed. */
  timed(run: Executor): Executor {
    return async (operation) => {
      const start = performance.now();
      try {
        return await run(operation);
      } finally {
        const { trusted, principal } = operation.contextValue;
        const sender = principal.appId ? "app" : (SENDERS[principal.transport ?? ""] ?? "anonymous");
        const name = trusted ? nameOf(operation) : sender;
        this.observer(this.operations, name, { operation: name })((performance.now() - start) / 1_000);
      }
    };
  }

  request(route: string, status: number, milliseconds: number): void {
    const of = `${Math.floor(status / 100)}xx`;
    this.observer(this.requests, `${of} ${route}`, { route, status: of })(milliseconds / 1_000);
  }

  error(code: unknown): void {
    const name =
      typeof code === "string" && (this.codes.has(code) || this.codes.size < MAX_CODES) ? code : "OTHER";
    this.codes.add(name);
    this.errors.inc({ code: name });
  }

  /** What is looked up when Prometheus asks us. */
  watch({ database, schema, streams }: { database: Database; schema: string; streams: OpenStreams }): void {
    this.gauge("live_streams", "Open live streams.", (set) => set(streams.count));
    const pools = database.dataSource.driver as unknown as { master: Pool };
    this.gauge("pool_connections", "Connections in use.", (set) =>
      set(pools.master.totalCount - pools.master.idleCount),
    );
    this.gauge("pool_waiting", "Statements that wait for a connection.", (set) =>
      set(pools.master.waitingCount),
    );
    const up = this.gauge("database_up", "1 where the database answers.");
    const lag = this.gauge("outbox_lag_seconds", "Age of the oldest event that nobody was handed.");
    const queued = this.gauge(
      "jobs_queued",
      "Jobs that wait for their turn, those to be tried again included.",
    );
    const failed = this.gauge("jobs_failed", "Jobs given up after their last try.", async (set) => {
      const [row] = await database.primary
        .rows<{ lag: number; queued: number; failed: number }>(backlog(schema))
        .catch(() => []);
      up.set(row ? 1 : 0);
      if (!row) return;
      lag.set(row.lag);
      queued.set(row.queued);
      set(row.failed);
    });
    failed.set(0);
  }

  private observer(histogram: Histogram, key: string, labels: Record<string, string>): Observe {
    let observe = this.known.get(key);
    if (!observe) {
      const one = histogram.labels(labels);
      observe = (seconds) => one.observe(seconds);
      this.known.set(key, observe);
    }
    return observe;
  }

  private histogram(name: string, help: string, ...labelNames: string[]): Histogram {
    return new Histogram({
      name: `sportello_${name}`,
      help,
      labelNames,
      buckets: SECONDS,
      registers: [this.registry],
    });
  }

  private gauge(
    name: string,
    help: string,
    read?: (set: (value: number) => void) => void | Promise<void>,
  ): Gauge {
    const registers = [this.registry];
    return new Gauge({
      name: `sportello_${name}`,
      help,
      registers,
      ...(read
        ? {
            collect() {
              return read((value) => this.set(value));
            },
          }
        : {}),
    });
  }
}

const nameOf = ({ operationName, document }: Parameters<Executor>[0]): string =>
  operationName ?? operationIn(document);

/** Trusted documents hold one named operation each. */
function operationIn(document: Parameters<Executor>[0]["document"]): string {
  for (const definition of document.definitions) {
    if (definition.kind === "OperationDefinition" && definition.name) return definition.name.value;
  }
  return "unnamed";
}

const backlog = (schema: string) => `select
  coalesce((select extract(epoch from now() - occurred_at) from outbox where dispatched_at is null
    order by occurred_at, id limit 1), 0)::float8 as lag,
  (select count(*) from "${schema}_jobs".jobs where attempts < max_attempts)::int as queued,
  (select count(*) from "${schema}_jobs".jobs where attempts >= max_attempts)::int as failed`;
