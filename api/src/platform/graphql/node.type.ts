import { Field, ID, InterfaceType } from "type-graphql";

/** Relay's Node: everything with an id of its own that can be read again by it. */
@InterfaceType({ resolveType: (value: { __typename: string }) => value.__typename })
export abstract class Node {
  @Field(() => ID)
  id!: string;
}
