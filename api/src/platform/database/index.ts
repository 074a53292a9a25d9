export { Database, type Sql, type Store, type Transaction } from "./database.ts";
