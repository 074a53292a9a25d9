import { Field, ID, Int, ObjectType } from "type-graphql";
import { Node } from "../../../platform/graphql/index.ts";
import { FieldType, IdentityLevel, type NameOf, PromiseUnit, Requirement } from "../enums.ts";

@ObjectType("Promise", { simpleResolvers: true })
export class AnswerPromise {
  @Field(() => Int) amount!: number;
  @Field(() => PromiseUnit) unit!: NameOf<typeof PromiseUnit>;
}

@ObjectType({ simpleResolvers: true })
export class FieldOption {
  @Field(() => String) value!: string;
  @Field(() => String) label!: string;
}

@ObjectType({ simpleResolvers: true })
export class RequestField {
  @Field(() => String) code!: string;
  @Field(() => FieldType) type!: NameOf<typeof FieldType>;
  @Field(() => Boolean) required!: boolean;
  @Field(() => String) label!: string;
  @Field(() => String, { nullable: true }) hint!: string | null;
  @Field(() => [FieldOption]) options!: FieldOption[];
  @Field(() => Int, {
    nullable: true,
    description:
      "Answered with the start of one of `freeSlots`, which lasts this long; null for other fields.",
  })
  slotMinutes!: number | null;
}

@ObjectType({ implements: Node, simpleResolvers: true })
export class RequestType extends Node {
  @Field(() => ID) override id!: string;
  @Field(() => String) code!: string;
  @Field(() => Int, { description: "The immutable version these texts and fields belong to." })
  version!: number;
  @Field(() => String) category!: string;
  @Field(() => String) sector!: string;
  @Field(() => Boolean) frequent!: boolean;
  @Field(() => IdentityLevel) identity!: NameOf<typeof IdentityLevel>;
  @Field(() => Requirement) place!: NameOf<typeof Requirement>;
  @Field(() => Requirement) photos!: NameOf<typeof Requirement>;
  @Field(() => String, { nullable: true, description: "The number to call first; filing comes second." })
  emergencyPhone!: string | null;
  @Field(() => AnswerPromise) promise!: AnswerPromise;
  @Field(() => Int) retentionMonths!: number;
  @Field(() => String) title!: string;
  @Field(() => String) description!: string;
  @Field(() => String, { description: "The question above the free description." }) describe!: string;
  @Field(() => [RequestField]) fields!: RequestField[];
  @Field(() => String, { description: "The locale these texts are really in." }) locale!: string;
}
