import { Arg, Ctx, FieldResolver, Mutation, Resolver } from "type-graphql";
import { Viewer } from "../../identity/index.ts";
import type { RequestContext } from "../../../platform/context/index.ts";
import type { ErasureService } from "./erasure.service.ts";
import { Erasure, ErasurePayload, RequestErasureInput } from "./erasure.type.ts";

@Resolver(() => Viewer)
export class ErasureResolver {
  constructor(private readonly service: ErasureService) {}

  @FieldResolver(() => Erasure, {
    nullable: true,
    description: "Null where you have not asked to be erased.",
  })
  async erasure(@Ctx() { principal }: RequestContext): Promise<Erasure | null> {
    return principal.personId === null ? null : this.service.of(principal.personId);
  }

  @Mutation(() => ErasurePayload, {
    description:
      "Asks that everything about you is erased in 14 days; refused while a case of yours is open.",
  })
  async requestErasure(
    @Arg("input", () => RequestErasureInput) input: RequestErasureInput,
    @Ctx() context: RequestContext,
  ): Promise<ErasurePayload> {
    return { erasure: await this.service.request(context, input) };
  }

  @Mutation(() => ErasurePayload, { description: "Takes that back, as long as it was not done." })
  async cancelErasure(@Ctx() context: RequestContext): Promise<ErasurePayload> {
    await this.service.cancel(context);
    return { erasure: null };
  }
}
