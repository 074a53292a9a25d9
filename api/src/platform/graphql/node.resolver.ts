import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, ID, Info, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../context/index.ts";
import { fromGlobalId } from "../ids/index.ts";
import { Node } from "./node.type.ts";
import { Scope } from "./scope.decorator.ts";

/** Reads one object of a type again, by its uuid, as this reader may see it; null where they may not. */
export type ReadNode = (
  id: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
) => Promise<object | null>;

/** `node(id)`: each room says how its own types are read again. */
@Resolver()
export class NodeResolver {
  constructor(private readonly readers: ReadonlyMap<string, ReadNode>) {}

  @Scope()
  @Query(() => Node, { nullable: true })
  async node(
    @Arg("id", () => ID) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    const parts = fromGlobalId(id);
    const read = parts && this.readers.get(parts.type);
    const found = read && (await read(parts.id, context, info));
    return found ? { ...found, __typename: parts.type } : null;
  }
}
