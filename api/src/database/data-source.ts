import type pg from "pg";
import { DataSource, type EntitySchema } from "typeorm";
import { migrations } from "./migrations/index.ts";

/** What a data source needs to know; the entity list comes from app.ts. */
export interface DataSourceSettings {
  url: string;
  /** Streaming replicas; reads go there unless they must see what was just written. */
  replicas?: readonly string[];
  /** The schema that holds this organisation's tables. */
  schema: string;
  poolSize: number;
  entities: readonly (EntitySchema | (new () => object))[];
}

/**
 * The data source of one organisation: every connection has its schema first in the search path and
 * speaks UTC. Nothing is ever synchronised: migrations are the only history.
 */
export function createDataSource(settings: DataSourceSettings): DataSource {
  const replicas = settings.replicas ?? [];
  return new DataSource({
    type: "postgres",
    ...(replicas.length > 0
      ? {
          replication: {
            // Repositories read what they write; what may lag is read through `Database`.
            defaultMode: "master" as const,
            master: { url: settings.url },
            slaves: replicas.map((url) => ({ url })),
          },
        }
      : { url: settings.url }),
    schema: settings.schema,
    entities: [...settings.entities] as (new () => object)[],
    migrations: [...migrations],
    migrationsTransactionMode: "each",
    synchronize: false,
    poolSize: settings.poolSize,
    applicationName: "sportello",
    installExtensions: false,
    extra: {
      options: `-c search_path=${settings.schema},public -c timezone=UTC`,
      idleTimeoutMillis: 60_000,
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
      // A connection that breaks may say so more than once, and whoever holds it may have stopped listening: an error
      // that nobody hears ends the process.
      onConnect: (client: pg.Client) => void client.on("error", () => undefined),
    },
  });
}
