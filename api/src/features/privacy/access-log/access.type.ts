import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { Role } from "../../identity/index.ts";
import { Case } from "../../cases/index.ts";
import { connectionType } from "../../../platform/pagination/index.ts";

export const AccessedWhat = { CASE: "CASE", PERSON: "PERSON", FILE: "FILE" } as const;
registerEnumType(AccessedWhat, { name: "AccessedWhat", description: "A request, who you are, or a file." });

@ObjectType({ description: "Somebody other than you was shown something of yours." })
export class Access {
  @Field(() => ID) id!: string;
  @Field(() => Date) at!: string;
  @Field(() => AccessedWhat) what!: keyof typeof AccessedWhat;
  @Field(() => Case, { nullable: true }) case!: Case | null;
  @Field(() => Role, { description: "The role in which they looked." }) role!: keyof typeof Role;
  @Field(() => String, { nullable: true, description: "First name of whoever of the staff looked." })
  firstName!: string | null;
  @Field(() => String, { nullable: true, description: "Their office." })
  office!: string | null;
  @Field(() => String, { nullable: true, description: "The app that looked in your name." })
  app!: string | null;
  @Field(() => String, { description: "The operation by which it was shown." })
  operation!: string;
}

export const AccessConnection = connectionType("Access", () => Access);
