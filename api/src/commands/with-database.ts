import { createDataSource, migrate } from "../database/index.ts";
import { readEnvironment } from "../environment.ts";
import { Database } from "../platform/database/index.ts";
import { entities } from "../rooms.ts";
import { openServer } from "./command.ts";

/** The database of the app, whether it runs at the moment or not. */
export async function withDatabase<Result>(act: (database: Database) => Promise<Result>): Promise<Result> {
  const environment = readEnvironment();
  const postgres = await openServer(environment);
  const dataSource = createDataSource({
    url: postgres.url,
    schema: environment.DATABASE_SCHEMA,
    poolSize: 2,
    entities,
  });
  try {
    await dataSource.initialize();
    await migrate(dataSource);
    return await act(new Database(dataSource));
  } finally {
    if (dataSource.isInitialized) await dataSource.destroy();
    await postgres.stop();
  }
}
