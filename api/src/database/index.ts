export { createDataSource } from "./data-source.ts";
export { EmbeddedPostgresError, openEmbeddedPostgres, startEmbeddedPostgres } from "./embedded/index.ts";
export { migrate } from "./migrate.ts";
