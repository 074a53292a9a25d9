import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { briefOf } from "../../cases/index.ts";
import type { RequestContext } from "../../../platform/context/index.ts";
import { uuidOf } from "../../../platform/ids/index.ts";
import type { Platform } from "../../../platform/room.ts";
import { HandOverInput } from "../handover/hand-over.input.ts";
import type { HandOverService } from "../handover/hand-over.service.ts";
import { AskAssistantInput, RateAssistantInput } from "./conversation.input.ts";
import type { ConversationService } from "./conversation.service.ts";
import { AssistantConversation, AssistantPayload } from "./conversation.type.ts";
import { toldConversation } from "./told-conversation.ts";

@Resolver()
export class ConversationResolver {
  constructor(
    private readonly platform: Pick<Platform, "database" | "translate">,
    private readonly service: ConversationService,
    private readonly handovers: HandOverService,
  ) {}

  @Query(() => AssistantConversation, {
    nullable: true,
    description: "An own conversation; with its secret, one that was begun without signing in.",
  })
  assistantConversation(
    @Arg("id", () => ID) id: string,
    @Arg("secret", () => String, { nullable: true }) secret: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<AssistantConversation | null> {
    const uuid = uuidOf("AssistantConversation", id);
    return uuid ? this.tell(uuid, context, secret) : Promise.resolve(null);
  }

  @Mutation(() => AssistantPayload, {
    description: "Asks the assistant, which answers with what published articles say, and cites them.",
  })
  async askAssistant(
    @Arg("input", () => AskAssistantInput) input: AskAssistantInput,
    @Ctx() context: RequestContext,
  ): Promise<AssistantPayload> {
    const { conversationId } = await this.service.ask(context, input);
    return { conversation: await this.tell(conversationId, context, input.secret) };
  }

  @Mutation(() => AssistantPayload, {
    description:
      "Hands the conversation over to a person: it becomes a case, which holds all of it. The assistant then is silent.",
  })
  async handOver(
    @Arg("input", () => HandOverInput) input: HandOverInput,
    @Ctx() context: RequestContext,
  ): Promise<AssistantPayload> {
    const { conversationId } = await this.handovers.handOver(context, input);
    return { conversation: await this.tell(conversationId, context, input.secret) };
  }

  @Mutation(() => AssistantPayload, { description: "Says whether an answer solved it." })
  async rateAssistant(
    @Arg("input", () => RateAssistantInput) input: RateAssistantInput,
    @Ctx() context: RequestContext,
  ): Promise<AssistantPayload> {
    const { conversationId } = await this.service.rate(context, input);
    return { conversation: await this.tell(conversationId, context, input.secret) };
  }

  private async tell(
    id: string,
    context: RequestContext,
    secret?: string | null,
  ): Promise<AssistantConversation | null> {
    const read = await this.service.read(id, context, secret);
    if (!read) return null;
    const brief = read.caseId ? await briefOf(this.platform.database.primary, read.caseId) : null;
    return toldConversation({ ...read, caseCode: brief?.code ?? null }, this.platform.translate);
  }
}
