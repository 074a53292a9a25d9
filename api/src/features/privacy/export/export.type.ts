import { Field, ID, InputType, ObjectType } from "type-graphql";
import { Payload } from "../../../platform/graphql/index.ts";

@ObjectType({
  simpleResolvers: true,
  description: "A copy of all that is kept of you. The links work for your own session only.",
})
export class DataExport {
  @Field(() => ID) id!: string;
  @Field(() => Date) requestedAt!: string;
  @Field(() => Date, { description: "When it can be fetched no more." }) expiresAt!: Date;
  @Field(() => String, { nullable: true, description: "Machine-readable; null while the copy is made." })
  jsonUrl!: string | null;
  @Field(() => String, { nullable: true, description: "To read and print; null while the copy is made." })
  htmlUrl!: string | null;
}

@InputType()
export class RequestDataExportInput {
  @Field(() => ID) requestId!: string;
}

@ObjectType({ simpleResolvers: true })
export class RequestDataExportPayload extends Payload {
  @Field(() => DataExport, { nullable: true }) dataExport?: DataExport | null;
}
