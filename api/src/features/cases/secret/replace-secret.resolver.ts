import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../../platform/context/index.ts";
import { ReplaceCaseSecretInput, ReplaceCaseSecretPayload } from "./replace-secret.type.ts";
import type { ReplaceSecretService } from "./replace-secret.service.ts";

@Resolver(() => ReplaceCaseSecretPayload)
export class ReplaceSecretResolver {
  constructor(private readonly service: ReplaceSecretService) {}

  @Mutation(() => ReplaceCaseSecretPayload)
  replaceCaseSecret(
    @Arg("input", () => ReplaceCaseSecretInput) input: ReplaceCaseSecretInput,
    @Ctx() context: RequestContext,
  ): Promise<ReplaceCaseSecretPayload> {
    return this.service.replace(context, input);
  }

  /** Where the payload holds errors, nothing was sent. */
  @FieldResolver(() => Boolean)
  sent(@Root() { sent }: Partial<ReplaceCaseSecretPayload>): boolean {
    return sent === true;
  }
}
