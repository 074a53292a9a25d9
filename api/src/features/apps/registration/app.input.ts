import { ArrayMaxSize, IsEmail, IsNotEmpty, IsOptional, MaxLength } from "class-validator";
import { Field, ID, InputType } from "type-graphql";
import type { AppKindName } from "./app-kind.ts";
import { AppKind } from "./app.type.ts";

/** Characters of a name: it must fit on a consent page. */
export const MAX_NAME = 60;
const MAX_DESCRIPTION = 500;
const MAX_ADDRESS = 500;
const MAX_REDIRECTS = 10;
const MAX_SCOPES = 20;

@InputType({ description: "What a new app is." })
export class CreateAppInput {
  @Field(() => ID, { description: "A UUID made by the client; the same one registers no second app." })
  requestId!: string;

  @Field(() => String, { description: "At most 60 characters; not one that looks like the organisation's." })
  @IsNotEmpty()
  @MaxLength(MAX_NAME, { context: { max: MAX_NAME } })
  name!: string;

  @Field(() => String, { defaultValue: "", description: "What the app does, in plain words." })
  @MaxLength(MAX_DESCRIPTION, { context: { max: MAX_DESCRIPTION } })
  description!: string;

  @Field(() => String, { nullable: true, description: "The app's own site, https." })
  @IsOptional()
  @MaxLength(MAX_ADDRESS, { context: { max: MAX_ADDRESS } })
  website?: string | null;

  @Field(() => AppKind, { description: "CONFIDENTIAL gets a secret; it cannot be changed later." })
  kind!: AppKindName;

  @Field(() => [String], {
    defaultValue: [],
    description:
      "At most 10: https, http on a loopback address, or for a PUBLIC app a scheme of its own with a dot. No fragments, no wildcards.",
  })
  @ArrayMaxSize(MAX_REDIRECTS, { context: { max: MAX_REDIRECTS } })
  redirectUris!: string[];

  @Field(() => [String], { description: "The most that the app may ask people for, e.g. `cases:read`." })
  @ArrayMaxSize(MAX_SCOPES, { context: { max: MAX_SCOPES } })
  scopes!: string[];

  @Field(() => String, { description: "Where we write when something is wrong with the app." })
  @IsEmail()
  contactEmail!: string;
}

@InputType({ description: "What is left out stays as it is." })
export class UpdateAppInput {
  @Field(() => ID, { description: "The app's id." })
  id!: string;

  @Field(() => String, { nullable: true, description: "As in CreateAppInput." })
  @IsOptional()
  @IsNotEmpty()
  @MaxLength(MAX_NAME, { context: { max: MAX_NAME } })
  name?: string | null;

  @Field(() => String, { nullable: true, description: "As in CreateAppInput." })
  @IsOptional()
  @MaxLength(MAX_DESCRIPTION, { context: { max: MAX_DESCRIPTION } })
  description?: string | null;

  @Field(() => String, { nullable: true, description: "As in CreateAppInput; empty takes it away." })
  @IsOptional()
  @MaxLength(MAX_ADDRESS, { context: { max: MAX_ADDRESS } })
  website?: string | null;

  @Field(() => [String], { nullable: true, description: "All of them, as in CreateAppInput." })
  @IsOptional()
  @ArrayMaxSize(MAX_REDIRECTS, { context: { max: MAX_REDIRECTS } })
  redirectUris?: string[] | null;

  @Field(() => [String], { nullable: true, description: "All of them, as in CreateAppInput." })
  @IsOptional()
  @ArrayMaxSize(MAX_SCOPES, { context: { max: MAX_SCOPES } })
  scopes?: string[] | null;

  @Field(() => String, { nullable: true, description: "As in CreateAppInput." })
  @IsOptional()
  @IsEmail()
  contactEmail?: string | null;
}

@InputType({ description: "Which app gets a new secret; the old one still works for 24 hours." })
export class RotateAppSecretInput {
  @Field(() => ID, { description: "A UUID made by the client; the same one rotates no second time." })
  requestId!: string;

  @Field(() => ID, { description: "The app's id." })
  id!: string;
}

@InputType({ description: "Which app to delete, with its consents, tokens and webhooks." })
export class DeleteAppInput {
  @Field(() => ID, { description: "The app's id." })
  id!: string;
}

@InputType({ description: "Which app an administrator stops, or lets go on." })
export class SuspendAppInput {
  @Field(() => ID, { description: "The app's id." })
  id!: string;

  @Field(() => Boolean, { defaultValue: true, description: "False lets the app go on." })
  suspended!: boolean;
}
