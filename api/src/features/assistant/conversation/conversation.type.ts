import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { SectionKind, type SectionKindName } from "../../knowledge/index.ts";
import { ClosedToApps, DateTime, Payload } from "../../../platform/graphql/index.ts";
import { SPEAKERS, type SpeakerName, TURN_KINDS, type TurnKindName } from "../turn.ts";

const enumOf = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, name])) as { readonly [Key in Name]: Key };

export const AssistantSpeaker = enumOf(SPEAKERS);
export const AssistantTurnKind = enumOf(TURN_KINDS);
export const AssistantChoiceKind = enumOf(["TOPIC", "LINK", "PERSON"] as const);
registerEnumType(AssistantSpeaker, {
  name: "AssistantSpeaker",
  description: "PERSON is somebody of the desk, after the handover.",
});
registerEnumType(AssistantTurnKind, {
  name: "AssistantTurnKind",
  description:
    "What a turn is. ANSWER and EMERGENCY cite; CHOICE asks back; UNKNOWN says that the published pages do not answer; PERSON offers somebody to talk to; HANDED_OVER says where the request is, once there is one.",
});
registerEnumType(AssistantChoiceKind, { name: "AssistantChoiceKind" });

@ObjectType({ simpleResolvers: true, description: "The published article that an answer comes from." })
export class AssistantCitation {
  @Field(() => String) slug!: string;
  @Field(() => String) title!: string;
  @Field(() => SectionKind, { nullable: true }) section!: SectionKindName | null;
  @Field(() => String, { nullable: true, description: "In the language of the article." })
  sectionTitle!: string | null;
  @Field(() => String, { description: "Language of the text." }) locale!: string;
  @Field(() => String, { description: "Address of the article." }) url!: string;
  @Field(() => DateTime) publishedAt!: string;
}

@ObjectType({ simpleResolvers: true, description: "What can be said or done next with one tap." })
export class AssistantChoice {
  @Field(() => AssistantChoiceKind) kind!: keyof typeof AssistantChoiceKind;
  @Field(() => String) label!: string;
  @Field(() => String, { nullable: true, description: "Of a TOPIC: to be asked with as `topic`." })
  slug!: string | null;
  @Field(() => String, { nullable: true, description: "Of a LINK: address within the site." })
  path!: string | null;
}

@ObjectType({ simpleResolvers: true })
export class AssistantTurn {
  @Field(() => ID) id!: string;
  @Field(() => DateTime) at!: string;
  @Field(() => AssistantSpeaker) who!: SpeakerName;
  @Field(() => AssistantTurnKind) kind!: TurnKindName;
  @Field(() => String, { description: "Plain text, a paragraph or an item of a list on each line." })
  text!: string;
  @Field(() => String) language!: string;
  @Field(() => [AssistantCitation]) citations!: AssistantCitation[];
  @Field(() => [AssistantChoice]) choices!: AssistantChoice[];
  @Field(() => String, { nullable: true, description: "To be called first." }) phone!: string | null;
  @Field(() => Boolean, {
    description: "The words are a language model's; each sentence was found in the cited text.",
  })
  phrased!: boolean;
  @Field(() => Boolean, { nullable: true, description: "Whether it solved, where somebody said so." })
  solved!: boolean | null;
}

@ClosedToApps()
@ObjectType({
  simpleResolvers: true,
  description: "A talk with the automatic reader of the published articles. It is no person, and says so.",
})
export class AssistantConversation {
  @Field(() => ID) id!: string;
  @Field(() => DateTime) startedAt!: string;
  @Field(() => [AssistantTurn]) turns!: AssistantTurn[];
  @Field(() => String, {
    nullable: true,
    description: "The request that it was handed over to; from then on the assistant is silent.",
  })
  caseCode!: string | null;
}

@ObjectType({ simpleResolvers: true })
export class AssistantPayload extends Payload {
  @Field(() => AssistantConversation, { nullable: true }) conversation?: AssistantConversation | null;
}
