export { disinheritActs, inheritActs } from "./inherit.ts";
export { type ActRecord, insertRecord, Once } from "./once.ts";
