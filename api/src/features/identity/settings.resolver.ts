import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import type { RequestContext } from "../../platform/context/index.ts";
import { Payload } from "../../platform/graphql/index.ts";
import { Viewer } from "./identity.type.ts";
import { SettingsInput } from "./settings.input.ts";
import type { SettingsService } from "./settings.service.ts";

@ObjectType({ simpleResolvers: true })
class UpdateSettingsPayload extends Payload {
  @Field(() => Viewer, { nullable: true }) viewer?: Viewer | null;
}

@Resolver()
export class SettingsResolver {
  constructor(private readonly settings: SettingsService) {}

  @Mutation(() => UpdateSettingsPayload)
  async updateSettings(
    @Arg("input", () => SettingsInput) input: SettingsInput,
    @Ctx() context: RequestContext,
  ): Promise<UpdateSettingsPayload> {
    await this.settings.change(context, input);
    return { viewer: {} };
  }
}
