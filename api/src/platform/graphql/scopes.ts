import {
  type DocumentNode,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";
import type { ScopeExtensions, ScopeName } from "./scope.decorator.ts";

/** What an app's token must hold to run a document. */
export interface NeededScopes {
  scopes: readonly ScopeName[];
  /** Fields that no app may reach, as `Mutation.signIn`. */
  closed: readonly string[];
  /** Whether it holds a mutation. */
  writes: boolean;
}

const extensionsOf = (one: { extensions: unknown } | null | undefined): ScopeExtensions =>
  (one?.extensions ?? {}) as ScopeExtensions;

/** What a field needs: its own scopes, those of the type it is in and of the type it answers; null where closed. */
function scopesOf(
  schema: GraphQLSchema,
  parent: GraphQLNamedType,
  field: GraphQLField<unknown, unknown>,
): readonly ScopeName[] | null {
  const own = extensionsOf(field).scopes ?? extensionsOf(parent).scopes;
  const root = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const closed = extensionsOf(parent).closedToApps || root.some((type) => type?.name === parent.name);
  if (closed && own === undefined) return null;
  const answered = extensionsOf(getNamedType(field.type)).scopes ?? [];
  return [...(own ?? []), ...(extensionsOf(parent).scopes ?? []), ...answered];
}

/**
 * The scopes that a valid document needs, all its operations and fragments together: every field is looked at
 * once, in the type that its selection or fragment names.
 */
export function neededScopes(schema: GraphQLSchema, document: DocumentNode): NeededScopes {
  const info = new TypeInfo(schema);
  const scopes = new Set<ScopeName>();
  const closed = new Set<string>();
  const add = (found: readonly ScopeName[]) => found.forEach((scope) => scopes.add(scope));
  visit(
    document,
    visitWithTypeInfo(info, {
      Field: () => {
        const parent = info.getParentType();
        const field = info.getFieldDef();
        if (!parent || !field || field.name.startsWith("__")) return;
        const needed = scopesOf(schema, parent, field);
        if (needed) add(needed);
        else closed.add(`${parent.name}.${field.name}`);
      },
      InlineFragment: () => add(extensionsOf(getNamedType(info.getType() ?? undefined)).scopes ?? []),
      FragmentDefinition: () => add(extensionsOf(getNamedType(info.getType() ?? undefined)).scopes ?? []),
    }),
  );
  const writes = document.definitions.some((one) => "operation" in one && one.operation === "mutation");
  return { scopes: [...scopes].toSorted(), closed: [...closed], writes };
}

/** Says in the description of each field of a closed type what an app needs, for who reads the schema. */
export function describeScopes(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!(isObjectType(type) || isInterfaceType(type)) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) {
      const said = saidOf(schema, type, field);
      if (said) field.description = [field.description, said].filter(Boolean).join(" ");
    }
    const ofType = extensionsOf(type).scopes;
    if (ofType?.length)
      type.description = [type.description, `Apps need ${ofType.join(", ")}.`].filter(Boolean).join(" ");
  }
}

function saidOf(schema: GraphQLSchema, type: GraphQLNamedType, field: GraphQLField<unknown, unknown>) {
  const needed = scopesOf(schema, type, field);
  if (needed === null) return "Closed to apps.";
  const own = extensionsOf(field).scopes;
  return own?.length ? `Apps need ${own.join(", ")}.` : null;
}
