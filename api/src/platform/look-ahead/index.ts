export { bindRelations, readByLookAhead } from "./bind-relations.ts";
export { Reader, type Where } from "./reader.ts";
export { keyOf } from "./statement.ts";
export { below, fieldsOf, type Selection, selectionOf } from "./selection.ts";
export {
  type Bind,
  type FieldPlan,
  type Order,
  type Relation,
  type ToMany,
  type ToOne,
  type View,
  withAlias,
} from "./view.ts";
