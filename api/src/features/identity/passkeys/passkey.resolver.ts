import { Arg, Ctx, FieldResolver, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../../../platform/context/index.ts";
import { toGlobalId, uuidOf } from "../../../platform/ids/index.ts";
import { Viewer } from "../identity.type.ts";
import { SignInPayload } from "../sign-in.type.ts";
import { AddPasskeyInput, RemovePasskeyInput, SignInWithPasskeyInput } from "./passkey.input.ts";
import type { PasskeySignInService } from "./passkey-sign-in.service.ts";
import {
  Passkey,
  PasskeysPayload,
  PreparePasskeyPayload,
  PreparePasskeySignInPayload,
} from "./passkey.type.ts";
import type { PasskeysService } from "./passkeys.service.ts";

@Resolver(() => Viewer)
export class PasskeyResolver {
  constructor(
    private readonly passkeys: PasskeysService,
    private readonly signIns: PasskeySignInService,
  ) {}

  @FieldResolver(() => [Passkey], {
    name: "passkeys",
    description: "The reader's keys, oldest first, at most ten; none for an anonymous reader.",
  })
  async ofViewer(@Ctx() context: RequestContext): Promise<Passkey[]> {
    const rows = await this.passkeys.ofViewer(context);
    return rows.map(({ id, name, createdAt, lastUsedAt }) => ({
      id: toGlobalId("Passkey", id),
      name,
      createdAt,
      lastUsedAt,
    }));
  }

  @Mutation(() => PreparePasskeyPayload)
  async preparePasskey(@Ctx() context: RequestContext): Promise<PreparePasskeyPayload> {
    return { options: await this.passkeys.prepare(context) };
  }

  @Mutation(() => PasskeysPayload)
  async addPasskey(
    @Arg("input", () => AddPasskeyInput) input: AddPasskeyInput,
    @Ctx() context: RequestContext,
  ): Promise<PasskeysPayload> {
    await this.passkeys.add(context, input);
    return { viewer: {} };
  }

  @Mutation(() => PasskeysPayload)
  async removePasskey(
    @Arg("input", () => RemovePasskeyInput) input: RemovePasskeyInput,
    @Ctx() context: RequestContext,
  ): Promise<PasskeysPayload> {
    await this.passkeys.remove(context, uuidOf("Passkey", input.id));
    return { viewer: {} };
  }

  @Mutation(() => PreparePasskeySignInPayload)
  async preparePasskeySignIn(@Ctx() context: RequestContext): Promise<PreparePasskeySignInPayload> {
    return { options: await this.signIns.prepare(context) };
  }

  @Mutation(() => SignInPayload)
  async signInWithPasskey(
    @Arg("input", () => SignInWithPasskeyInput) input: SignInWithPasskeyInput,
    @Ctx() context: RequestContext,
  ): Promise<SignInPayload> {
    return { token: await this.signIns.signIn(context, input), viewer: {} };
  }
}
