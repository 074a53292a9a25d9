export { isUnavailable } from "./unavailable.ts";
export { Database, type Sql, type Store, type Transaction } from "./database.ts";
