import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../../platform/context/index.ts";
import type { ConsentService } from "./consent.service.ts";
import {
  AuthorizationRequest,
  DecideAuthorizationInput,
  DecideAuthorizationPayload,
} from "./consent.type.ts";

/** Without scopes, so that no app decides for the person. */
@Resolver()
export class ConsentResolver {
  constructor(private readonly consent: ConsentService) {}

  @Query(() => AuthorizationRequest, {
    nullable: true,
    description: "Null where this browser has no such request, it has expired, or somebody else began it.",
  })
  authorizationRequest(
    @Arg("uid", () => String) uid: string,
    @Ctx() context: RequestContext,
  ): Promise<AuthorizationRequest | null> {
    return this.consent.request(uid, context);
  }

  @Mutation(() => DecideAuthorizationPayload, {
    description: "Allows an app what it asked for, or does not.",
  })
  async decideAuthorization(
    @Arg("input", () => DecideAuthorizationInput) { uid, allow }: DecideAuthorizationInput,
    @Ctx() context: RequestContext,
  ): Promise<DecideAuthorizationPayload> {
    return { redirectTo: await this.consent.decide(uid, allow, context) };
  }
}
