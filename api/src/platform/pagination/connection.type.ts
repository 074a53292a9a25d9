import "reflect-metadata";
import { type ClassType, Field, Int, ArgsType, ObjectType } from "type-graphql";
import type { Connection, PageInfoShape } from "./connection.ts";

@ObjectType({ simpleResolvers: true })
export class PageInfo implements PageInfoShape {
  @Field(() => Boolean) hasNextPage!: boolean;
  @Field(() => Boolean) hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true }) startCursor!: string | null;
  @Field(() => String, { nullable: true }) endCursor!: string | null;
}

/** `first`/`last` and cursors; `windowOf` checks them. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true }) first?: number | null;
  @Field(() => Int, { nullable: true }) last?: number | null;
  @Field(() => String, { nullable: true }) after?: string | null;
  @Field(() => String, { nullable: true }) before?: string | null;
}

/** Declares `NameConnection` and `NameEdge` for a node type. */
export function connectionType<Node extends object>(
  name: string,
  nodeType: () => ClassType<Node>,
): new () => Connection<Node> {
  @ObjectType(`${name}Edge`, { simpleResolvers: true })
  class Edge {
    @Field(() => String) cursor!: string;
    @Field(nodeType) node!: Node;
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true })
  class NodeConnection implements Connection<Node> {
    @Field(() => [Edge]) edges!: Edge[];
    @Field(() => [nodeType()]) nodes!: Node[];
    @Field(() => PageInfo) pageInfo!: PageInfo;
  }
  return NodeConnection;
}
