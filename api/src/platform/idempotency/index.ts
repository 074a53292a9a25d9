export { type ActRecord, insertRecord, Once } from "./once.ts";
