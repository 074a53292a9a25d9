export { problemsOf } from "./rules.ts";
export { type Before, statementsOf } from "./statement.ts";
export { type Findings, watch, type WatchedMigration } from "./watch.ts";
