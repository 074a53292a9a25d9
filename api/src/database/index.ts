export { createDataSource } from "./data-source.ts";
export {
  type EmbeddedPostgres,
  EmbeddedPostgresError,
  openEmbeddedPostgres,
  startEmbeddedPostgres,
} from "./embedded/index.ts";
export { unreachable } from "./unreachable.ts";
export { migrate } from "./migrate.ts";
