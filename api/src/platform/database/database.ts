import type { Pool, PoolClient, QueryResult } from "pg";
import type { DataSource, EntityManager } from "typeorm";
import { Gate } from "./gate.ts";
import { Statements } from "./statements.ts";

/** Anything that runs SQL with parameters: the pool, or a transaction. */
export interface Sql {
  /** Rows as objects, columns as the database names them. */
  rows<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Rows as arrays, for reads assembled by position. */
  tuples(text: string, values?: readonly unknown[]): Promise<unknown[][]>;
}

/** The primary: raw SQL, and TypeORM's repositories, over the same connections. */
export interface Store extends Sql {
  readonly manager: EntityManager;
}

/** A store of one connection, on which all is done or nothing. */
export interface Transaction extends Store {
  readonly isTransaction: true;
}

type Connection = Pick<PoolClient, "query"> | Pool;

/**
 * The one way rooms reach PostgreSQL besides TypeORM repositories. Texts are prepared once per
 * connection; timestamps come as ISO 8601 text.
 */
export class Database implements Sql {
  private readonly known = new Statements();
  private statementCount = 0;
  private readonly gate: Gate;

  constructor(readonly dataSource: DataSource) {
    this.gate = gateOf(dataSource);
  }

  /** Statements sent by this process so far; tests read it before and after an operation. */
  get statements(): number {
    return this.statementCount;
  }

  /** Reads; from a replica where there is one. Not for what the person has just written. */
  rows<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return this.run(this.pool("slave"), text, values).then((result) => result.rows as Row[]);
  }

  tuples(text: string, values: readonly unknown[] = []): Promise<unknown[][]> {
    return this.run(this.pool("slave"), text, values, "array").then((result) => result.rows as unknown[][]);
  }

  /** Reads from the primary, outside a transaction: for what must be seen right after it was written. */
  readonly primary: Store = {
    manager: this.dataSource.manager,
    rows: <Row>(text: string, values: readonly unknown[] = []) =>
      this.run(this.pool("master"), text, values).then((result) => result.rows as Row[]),
    tuples: (text: string, values: readonly unknown[] = []) =>
      this.run(this.pool("master"), text, values, "array").then((result) => result.rows as unknown[][]),
  };

  /** Runs `act` in one transaction on the primary: committed when it resolves, rolled back when it throws. */
  transaction<Result>(act: (tx: Transaction) => Promise<Result>): Promise<Result> {
    return this.gate.through(() => this.transact(act));
  }

  private async transact<Result>(act: (tx: Transaction) => Promise<Result>): Promise<Result> {
    const runner = this.dataSource.createQueryRunner("master");
    try {
      const client = (await runner.connect()) as PoolClient;
      await runner.startTransaction();
      const result = await act({
        isTransaction: true,
        manager: runner.manager,
        rows: async <Row>(text: string, values: readonly unknown[] = []) =>
          (await this.run(client, text, values)).rows as Row[],
        tuples: async (text, values = []) =>
          (await this.run(client, text, values, "array")).rows as unknown[][],
      });
      await runner.commitTransaction();
      return result;
    } catch (error) {
      // On a broken connection there is nothing to roll back, and what failed first is what counts.
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }

  private pool(kind: "master" | "slave"): Pool {
    const driver = this.dataSource.driver as unknown as { master: Pool; slaves: Pool[] };
    if (kind === "master" || driver.slaves.length === 0) return driver.master;
    return driver.slaves[this.statementCount % driver.slaves.length] ?? driver.master;
  }

  private run(
    connection: Connection,
    text: string,
    values: readonly unknown[],
    rowMode?: "array",
  ): Promise<QueryResult<never>> {
    this.statementCount += 1;
    return connection.query(this.known.of(text, rowMode), values as unknown[]);
  }
}

/** Connections that no transaction takes. */
const KEPT_FREE = 2;
const gates = new WeakMap<DataSource, Gate>();

/**
 * What is asked besides a transaction while it runs (limits, catalogues) needs a connection of its own. Were each held
 * by a transaction that waits for one more, all would wait for ever: so a pool's transactions never take them all.
 */
function gateOf(dataSource: DataSource): Gate {
  const known = gates.get(dataSource);
  if (known) return known;
  const { poolSize = 10 } = dataSource.options;
  const gate = new Gate(Math.max(1, poolSize - KEPT_FREE));
  gates.set(dataSource, gate);
  return gate;
}
