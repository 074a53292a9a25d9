import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { ClosedToApps, Node, Scope } from "../../platform/graphql/index.ts";
import type { NoticeChannelName, ProfileName } from "./settings.ts";

const enumOf = <Name extends string>(...names: Name[]) =>
  Object.fromEntries(names.map((name) => [name, name])) as { [Key in Name]: Key };

export const Role = enumOf("CITIZEN", "OPERATOR", "EDITOR", "SUPERVISOR", "ADMIN");
export const Profile = enumOf("SENIOR", "DIGITAL", "ASSISTED", "FOREIGNER");
export const Register = enumOf("NORMAL", "PLAIN");
export const Contrast = enumOf("NORMAL", "HIGH");
export const Theme = enumOf("LIGHT", "DARK", "DEVICE");
export const NoticeChannel = enumOf("PUSH", "EMAIL", "SMS", "PHONE", "LETTER", "NONE");
registerEnumType(Role, { name: "Role" });
registerEnumType(Profile, { name: "Profile" });
registerEnumType(Register, { name: "Register" });
registerEnumType(Contrast, { name: "Contrast" });
registerEnumType(Theme, { name: "Theme" });
registerEnumType(NoticeChannel, { name: "NoticeChannel" });

@ObjectType({
  simpleResolvers: true,
  description: "What a person may change alone; a profile is a preset of these.",
})
export class Settings {
  @Field(() => Profile, { nullable: true }) profile!: ProfileName | null;
  @Field(() => String) locale!: string;
  @Field(() => Int, { description: "Per cent of the base text size, 100 to 400." }) textSize!: number;
  @Field(() => Contrast) contrast!: keyof typeof Contrast;
  @Field(() => Theme) theme!: keyof typeof Theme;
  @Field(() => Register) register!: keyof typeof Register;
  @Field(() => Boolean) oneQuestionPerPage!: boolean;
  @Field(() => Boolean) largeTargets!: boolean;
  @Field(() => Boolean) readAloud!: boolean;
  @Field(() => Boolean) motion!: boolean;
  @Field(() => Boolean) points!: boolean;
  @Field(() => NoticeChannel) notices!: NoticeChannelName;
  @Field(() => Boolean, { description: "Italian shown beside the own language." }) italianBeside!: boolean;
}

/** `name` is resolved in the reader's language from the texts the view reads. */
@ObjectType()
export class Team {
  @Field(() => ID) id!: string;
  @Field(() => String) code!: string;
}

@ObjectType({ description: "Who answers, said openly: first name and office." })
export class Agent {
  @Field(() => ID) id!: string;
  @Field(() => String) firstName!: string;
}

@Scope("profile:read")
@ObjectType({ implements: Node })
export class Citizen extends Node {
  @Field(() => String, { nullable: true }) givenName!: string | null;
  @Field(() => String, { nullable: true }) familyName!: string | null;
  @Field(() => String, { nullable: true }) email!: string | null;
  @Field(() => String, { nullable: true }) phone!: string | null;
  @Field(() => Profile, { nullable: true }) profile!: ProfileName | null;
  @Field(() => String) locale!: string;
}

/** Fields are resolved from the request's context; other rooms add theirs. */
@ClosedToApps()
@ObjectType()
export class Viewer {}

@ObjectType({ simpleResolvers: true })
export class Locale {
  @Field(() => String) code!: string;
  @Field(() => String) name!: string;
  @Field(() => String) direction!: string;
  @Field(() => Boolean) complete!: boolean;
}

@ObjectType()
export class Organization {
  @Field(() => String) name!: string;
  @Field(() => String) kind!: string;
  @Field(() => String) phone!: string;
  @Field(() => String) email!: string;
  @Field(() => String) address!: string;
  @Field(() => String) emergencyPhone!: string;
  @Field(() => Boolean, { description: "True only in the marked demo town." }) demo!: boolean;
}
