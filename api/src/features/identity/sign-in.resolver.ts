import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../../platform/context/index.ts";
import type { SessionService } from "./session.service.ts";
import { RequestSignInCodeInput, SignInInput } from "./sign-in.input.ts";
import type { SignInService } from "./sign-in.service.ts";
import { RequestSignInCodePayload, SignInPayload, SignOutPayload } from "./sign-in.type.ts";

@Resolver()
export class SignInResolver {
  constructor(
    private readonly signIns: SignInService,
    private readonly sessions: SessionService,
  ) {}

  @Mutation(() => RequestSignInCodePayload)
  async requestSignInCode(
    @Arg("input", () => RequestSignInCodeInput) input: RequestSignInCodeInput,
    @Ctx() context: RequestContext,
  ): Promise<RequestSignInCodePayload> {
    return { expiresIn: await this.signIns.requestCode(context, input) };
  }

  @Mutation(() => SignInPayload)
  async signIn(
    @Arg("input", () => SignInInput) input: SignInInput,
    @Ctx() context: RequestContext,
  ): Promise<SignInPayload> {
    return { token: await this.signIns.signIn(context, input), viewer: {} };
  }

  @Mutation(() => SignOutPayload)
  async signOut(@Ctx() context: RequestContext): Promise<SignOutPayload> {
    await this.sessions.close(context);
    return { viewer: {} };
  }
}
