export { Database, type Sql, type Transaction } from "./database.ts";
