import { Arg, Ctx, FieldResolver, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../../../platform/context/index.ts";
import { toGlobalId, uuidOf } from "../../../platform/ids/index.ts";
import { Viewer } from "../identity.type.ts";
import type { MergeService } from "./merge.service.ts";
import { AccountMerge, MergeAccountsInput, MergeOffer, MergePayload, UndoMergeInput } from "./merge.type.ts";

@Resolver(() => Viewer)
export class MergeResolver {
  constructor(private readonly merges: MergeService) {}

  @FieldResolver(() => MergeOffer, {
    nullable: true,
    description:
      "Null unless the reader has just proved, in this session, that another account is theirs too.",
  })
  async mergeOffer(@Ctx() context: RequestContext): Promise<MergeOffer | null> {
    const offer = await this.merges.offered(context);
    if (!offer) return null;
    const { id, givenName, familyName, ...rest } = offer;
    const name = [givenName, familyName].filter((part) => part !== null).join(" ") || null;
    return { id: toGlobalId("MergeOffer", id), name, ...rest };
  }

  @FieldResolver(() => [AccountMerge], {
    description: "Accounts put together with the reader's, as long as that can be undone: 30 days.",
  })
  async accountMerges(@Ctx() context: RequestContext): Promise<AccountMerge[]> {
    const merges = await this.merges.undoable(context);
    return merges.map(({ id, ...rest }) => ({ id: toGlobalId("AccountMerge", id), ...rest }));
  }

  @Mutation(() => MergePayload, {
    description:
      "Puts two accounts of one person together. The one with the proved identity stays; requests, files, points and passkeys go over to it.",
  })
  async mergeAccounts(
    @Arg("input", () => MergeAccountsInput) { requestId, id }: MergeAccountsInput,
    @Ctx() context: RequestContext,
  ): Promise<MergePayload> {
    await this.merges.merge(context, { requestId, id: uuidOf("MergeOffer", id) });
    return { viewer: {} };
  }

  @Mutation(() => MergePayload, {
    description: "Gives back, within 30 days, exactly what went over when two accounts were put together.",
  })
  async undoMerge(
    @Arg("input", () => UndoMergeInput) { requestId, id }: UndoMergeInput,
    @Ctx() context: RequestContext,
  ): Promise<MergePayload> {
    await this.merges.undo(context, { requestId, id: uuidOf("AccountMerge", id) });
    return { viewer: {} };
  }
}
