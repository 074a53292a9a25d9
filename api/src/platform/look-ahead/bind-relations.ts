import { type GraphQLSchema, isObjectType } from "graphql";
import type { RequestContext } from "../context/index.ts";
import type { View } from "./view.ts";

/**
 * Lets the relations of the views resolve to what the look-ahead has put under their response key, and fields
 * that depend on the reader's language to what their plan says, without a resolver of their own in each room.
 */
export function bindRelations(schema: GraphQLSchema, views: readonly View[]): void {
  for (const view of views) {
    const type = schema.getType(view.name);
    if (!isObjectType(type)) throw new Error(`There is no object type ${view.name}`);
    const fields = type.getFields();
    const fieldOf = (name: string) => {
      const field = fields[name];
      if (!field) throw new Error(`${view.name} has no field ${name}`);
      return field;
    };
    for (const [name, { say }] of Object.entries(view.fields ?? {})) {
      if (!say) continue;
      fieldOf(name).resolve = (object: Record<string, unknown>, _args, context: RequestContext) =>
        say(object[name] as never, context);
    }
    for (const name of Object.keys(view.relations ?? {})) {
      fieldOf(name).resolve = (object: Record<string, unknown>, _args, _context, info) =>
        object[String(info.path.key)];
    }
  }
}

/** Stands where a class must give a field with arguments a body; the views' relations resolve it. */
export const readByLookAhead = (): never => {
  throw new Error("No view reads this field");
};
