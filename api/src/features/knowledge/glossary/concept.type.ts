import { ArgsType, Field, Int, ObjectType } from "type-graphql";
import { connectionType } from "../../../platform/pagination/index.ts";

@ObjectType({
  simpleResolvers: true,
  description: "A concept of the Italian public services, in the language asked for, else in Italian.",
})
export class Concept {
  @Field(() => String, { description: "Stable name." }) code!: string;
  @Field(() => String, { description: "Stable name of the topic, such as taxes." }) topic!: string;
  @Field(() => String, { description: "The official Italian term." }) officialTerm!: string;
  @Field(() => String) locale!: string;
  @Field(() => String, { description: "The preferred term in that language." }) term!: string;
  @Field(() => [String], { description: "Other wordings in that language." }) synonyms!: string[];
  @Field(() => String, { description: "What it is, in one plain sentence." }) explanation!: string;
}

export const ConceptConnection = connectionType("Concept", () => Concept);

@ObjectType({ simpleResolvers: true, description: "A term of the glossary in the text of an article." })
export class ConceptMention {
  @Field(() => String, { description: "As the text has it." }) phrase!: string;
  @Field(() => Concept) concept!: Concept;
}

@ArgsType()
export class ConceptsArgs {
  @Field(() => String, { nullable: true, description: "Words of any language; all concepts without it." })
  query?: string | null;
  @Field(() => String, { nullable: true }) topic?: string | null;
  @Field(() => String) locale!: string;
  @Field(() => Int) first!: number;
  @Field(() => String, { nullable: true }) after?: string | null;
}
