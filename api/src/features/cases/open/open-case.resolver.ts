import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, Info, Mutation, ObjectType, Resolver } from "type-graphql";
import type { RequestContext } from "../../../platform/context/index.ts";
import { DateTime, Payload, Scope } from "../../../platform/graphql/index.ts";
import type { CaseReader } from "../case-reader.ts";
import { Case } from "../case.type.ts";
import { OpenCaseInput } from "./open-case.input.ts";
import type { OpenCaseService } from "./open-case.service.ts";

@ObjectType({ simpleResolvers: true })
export class OpenCasePayload extends Payload {
  @Field(() => Case, { nullable: true }) case?: Case | null;
  @Field(() => String, {
    nullable: true,
    description:
      "The public code, also where the reader may no longer open the case (a replay after sign-out).",
  })
  code?: string | null;
  @Field(() => DateTime, { nullable: true }) promisedAt?: Date | string | null;
}

@Resolver()
export class OpenCaseResolver {
  constructor(
    private readonly service: OpenCaseService,
    private readonly reader: CaseReader,
  ) {}

  @Scope("cases:write")
  @Mutation(() => OpenCasePayload)
  async openCase(
    @Arg("input", () => OpenCaseInput) input: OpenCaseInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OpenCasePayload> {
    const opened = await this.service.open(context, input);
    const { code, promisedAt } = opened;
    return { case: await this.reader.filedCase(opened, context, info, input.secret), code, promisedAt };
  }
}
