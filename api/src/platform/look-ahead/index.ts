export { bindRelations, readByLookAhead } from "./bind-relations.ts";
export { Reader } from "./reader.ts";
export { keyOf } from "./part.ts";
export { below, type Selection, selectionOf } from "./selection.ts";
export { type Bind, type FieldPlan, type Order, type View } from "./view.ts";
