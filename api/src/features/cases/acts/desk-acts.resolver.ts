import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Mutation, Resolver } from "type-graphql";
import { Scope } from "../../../platform/graphql/index.ts";
import type { RequestContext } from "../../../platform/context/index.ts";
import type { CaseReader } from "../case-reader.ts";
import { AssignCaseInput, ResolveCaseInput, TakeChargeInput } from "./acts.input.ts";
import { CasePayload } from "./acts.type.ts";
import type { DeskActsService } from "./desk-acts.service.ts";

@Resolver()
export class DeskActsResolver {
  constructor(
    private readonly service: DeskActsService,
    private readonly reader: CaseReader,
  ) {}

  @Scope("desk:write")
  @Mutation(() => CasePayload)
  async takeCharge(
    @Arg("input", () => TakeChargeInput) input: TakeChargeInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CasePayload> {
    const { caseId } = await this.service.takeCharge(context, input);
    return { case: await this.reader.writtenCase(caseId, context, info) };
  }

  @Scope("desk:write")
  @Mutation(() => CasePayload)
  async assignCase(
    @Arg("input", () => AssignCaseInput) input: AssignCaseInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CasePayload> {
    const { caseId } = await this.service.assign(context, input);
    return { case: await this.reader.writtenCase(caseId, context, info) };
  }

  @Scope("desk:write")
  @Mutation(() => CasePayload)
  async resolveCase(
    @Arg("input", () => ResolveCaseInput) input: ResolveCaseInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CasePayload> {
    const { caseId } = await this.service.resolve(context, input);
    return { case: await this.reader.writtenCase(caseId, context, info) };
  }
}
