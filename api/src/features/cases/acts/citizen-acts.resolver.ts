import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Mutation, Resolver } from "type-graphql";
import { Scope } from "../../../platform/graphql/index.ts";
import type { RequestContext } from "../../../platform/context/index.ts";
import type { CaseReader } from "../case-reader.ts";
import { RateCaseInput, ReopenCaseInput, WithdrawCaseInput } from "./acts.input.ts";
import { CasePayload } from "./acts.type.ts";
import type { CitizenActsService } from "./citizen-acts.service.ts";

@Resolver()
export class CitizenActsResolver {
  constructor(
    private readonly service: CitizenActsService,
    private readonly reader: CaseReader,
  ) {}

  @Scope("cases:write")
  @Mutation(() => CasePayload)
  async reopenCase(
    @Arg("input", () => ReopenCaseInput) input: ReopenCaseInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CasePayload> {
    const { caseId } = await this.service.reopen(context, input);
    return { case: await this.reader.writtenCase(caseId, context, info, input.secret) };
  }

  @Scope("cases:write")
  @Mutation(() => CasePayload)
  async withdrawCase(
    @Arg("input", () => WithdrawCaseInput) input: WithdrawCaseInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CasePayload> {
    const { caseId } = await this.service.withdraw(context, input);
    return { case: await this.reader.writtenCase(caseId, context, info, input.secret) };
  }

  @Scope("cases:write")
  @Mutation(() => CasePayload)
  async rateCase(
    @Arg("input", () => RateCaseInput) input: RateCaseInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CasePayload> {
    const { caseId } = await this.service.rate(context, input);
    return { case: await this.reader.writtenCase(caseId, context, info, input.secret) };
  }
}
