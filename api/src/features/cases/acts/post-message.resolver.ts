import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Mutation, Resolver } from "type-graphql";
import { Scope } from "../../../platform/graphql/index.ts";
import type { RequestContext } from "../../../platform/context/index.ts";
import type { CaseReader } from "../case-reader.ts";
import { PostMessageInput } from "./acts.input.ts";
import { PostMessagePayload } from "./acts.type.ts";
import type { PostMessageService } from "./post-message.service.ts";

@Resolver()
export class PostMessageResolver {
  constructor(
    private readonly service: PostMessageService,
    private readonly reader: CaseReader,
  ) {}

  @Scope("cases:write")
  @Mutation(() => PostMessagePayload)
  async postMessage(
    @Arg("input", () => PostMessageInput) input: PostMessageInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PostMessagePayload> {
    const written = await this.service.post(context, input);
    return {
      case: await this.reader.writtenCase(written.caseId, context, info, input.secret),
      entry: await this.reader.writtenEntry(written, context, info, input.secret),
    };
  }
}
