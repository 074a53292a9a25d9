import { Field, ObjectType } from "type-graphql";

/** An expected failure, said in the reader's language. */
@ObjectType({
  simpleResolvers: true,
  description: "An expected failure, said in the reader's language.",
})
export class UserError {
  @Field(() => String, { description: "Stable, upper snake case, e.g. REQUIRED, REQUEST_ID_REUSED." })
  code!: string;

  @Field(() => [String], { description: 'Where in the arguments: ["input","answers","size"].' })
  path!: string[];

  @Field(() => String)
  message!: string;
}

/** What every mutation answers besides its result. Results are null where errors are not empty. */
@ObjectType({ simpleResolvers: true })
export abstract class Payload {
  @Field(() => [UserError])
  errors?: UserError[];
}
