import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { IsNotEmpty, Max, MaxLength, Min } from "class-validator";
import { Payload } from "../../../platform/graphql/index.ts";
import { MAX_BYTES } from "./limits.ts";

@ObjectType({ simpleResolvers: true })
export class Upload {
  @Field(() => ID) id!: string;
  @Field(() => String) fileName!: string;
  @Field(() => String) mediaType!: string;
  @Field(() => Int) size!: number;
  @Field(() => Int, { nullable: true }) width!: number | null;
  @Field(() => Int, { nullable: true }) height!: number | null;
}

@InputType()
export class CreateUploadInput {
  @Field(() => ID) requestId!: string;

  @Field(() => String)
  @IsNotEmpty()
  @MaxLength(200, { context: { max: 200 } })
  fileName!: string;

  @Field(() => String)
  @IsNotEmpty()
  @MaxLength(100, { context: { max: 100 } })
  mediaType!: string;

  @Field(() => Int)
  @Min(1, { context: { min: 1 } })
  @Max(MAX_BYTES, { context: { max: MAX_BYTES } })
  size!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: "PUT the bytes to uploadUrl; then name the id in openCase or postMessage.",
})
export class CreateUploadPayload extends Payload {
  @Field(() => Upload, { nullable: true }) upload?: Upload | null;

  @Field(() => String, { nullable: true, description: "Relative to the API's origin." })
  uploadUrl?: string;
}
