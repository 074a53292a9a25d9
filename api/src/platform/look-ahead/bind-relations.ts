import { type GraphQLSchema, isObjectType } from "graphql";
import type { View } from "./view.ts";

/**
 * Lets the relations of the views resolve to what the look-ahead has put under their response key, without
 * a resolver of their own in each room.
 */
export function bindRelations(schema: GraphQLSchema, views: readonly View[]): void {
  for (const view of views) {
    const type = schema.getType(view.name);
    if (!isObjectType(type)) throw new Error(`There is no object type ${view.name}`);
    for (const name of Object.keys(view.relations ?? {})) {
      const field = type.getFields()[name];
      if (!field) throw new Error(`${view.name} has no field ${name}`);
      field.resolve = (object: Record<string, unknown>, _args, _context, info) =>
        object[String(info.path.key)];
    }
  }
}
