import { MaxLength } from "class-validator";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { Payload } from "../../../platform/graphql/index.ts";
import { Article } from "../article.type.ts";

@InputType()
export class RateArticleInput {
  @Field(() => ID) requestId!: string;

  @Field(() => String)
  @MaxLength(200, { context: { max: 200 } })
  slug!: string;

  @Field(() => String)
  @MaxLength(20, { context: { max: 20 } })
  locale!: string;

  @Field(() => Boolean) solved!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "The request type of the draft that was closed because this solved it.",
  })
  @MaxLength(100, { context: { max: 100 } })
  draftOf?: string | null;
}

@ObjectType({ simpleResolvers: true })
export class RateArticlePayload extends Payload {
  @Field(() => Article, { nullable: true }) article?: Article | null;
}
