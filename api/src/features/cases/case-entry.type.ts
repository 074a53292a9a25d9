import { Field, ID, ObjectType } from "type-graphql";
import { DateTime, Scope } from "../../platform/graphql/index.ts";
import { AuthorKind, Channel, Direction, EntryKind, type NameOf, Visibility } from "./enums.ts";
import { Upload } from "./uploads/index.ts";

@ObjectType({ simpleResolvers: true })
export class Author {
  @Field(() => AuthorKind) kind!: NameOf<typeof AuthorKind>;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) office!: string | null;
}

/** Objects of this type are always reads of `caseEntryView`. */
@Scope("cases:read")
@ObjectType({ simpleResolvers: true })
export class CaseEntry {
  @Field(() => ID) id!: string;
  @Field(() => EntryKind) kind!: NameOf<typeof EntryKind>;
  @Field(() => DateTime) at!: Date;
  @Field(() => Channel) channel!: NameOf<typeof Channel>;
  @Field(() => Direction) direction!: NameOf<typeof Direction>;
  @Field(() => Visibility) visibility!: NameOf<typeof Visibility>;
  @Field(() => String, { nullable: true }) language!: string | null;
  @Field(() => Author) author!: Author;
  @Field(() => String, {
    nullable: true,
    description: "Null for a milestone without words, and for erased content.",
  })
  body!: string | null;
  @Field(() => [Upload]) uploads!: Upload[];
}
