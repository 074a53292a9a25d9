import { Ctx, Field, FieldResolver, Int, ObjectType, registerEnumType, Resolver } from "type-graphql";
import type { RequestContext } from "../../../platform/context/index.ts";
import type { Store } from "../../../platform/database/index.ts";
import { DateTime } from "../../../platform/graphql/index.ts";
import { Viewer } from "../identity.type.ts";
import type { VerifiedIdentities } from "./verified-identities.ts";
import type { IdentitySource as SourceName } from "./verified-identity.entity.ts";

export const IdentitySource = { SPID: "SPID", CIE: "CIE" } as const;
registerEnumType(IdentitySource, {
  name: "IdentitySource",
  description: "The public digital identities of Italy.",
});

@ObjectType({ simpleResolvers: true, description: "Who a person has proved to be, with SPID or CIE." })
class VerifiedIdentity {
  @Field(() => String, { description: "The fiscal code, of which only the last four signs can be read." })
  fiscalCode!: string;
  @Field(() => IdentitySource, { description: "What it was last proved with." }) source!: SourceName;
  @Field(() => Int, { description: "How sure that was, 1 to 3." }) level!: number;
  @Field(() => DateTime, { description: "When it was last proved." }) verifiedAt!: Date;
}

@Resolver(() => Viewer)
export class VerifiedIdentityResolver {
  constructor(
    private readonly identities: VerifiedIdentities,
    private readonly store: Store,
  ) {}

  @FieldResolver(() => VerifiedIdentity, {
    nullable: true,
    description: "Who the reader has proved to be; null where they have not, and for an anonymous reader.",
  })
  verifiedIdentity(@Ctx() { principal }: RequestContext): Promise<VerifiedIdentity | null> {
    return principal.personId ? this.identities.shown(this.store, principal.personId) : Promise.resolve(null);
  }
}
