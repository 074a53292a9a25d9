export { createDataSource, type DataSourceSettings } from "./data-source.ts";
export { startEmbeddedPostgres } from "./embedded/index.ts";
export { migrate } from "./migrate.ts";
