import type { Catalogue, OpenCaseService } from "../cases/index.ts";
import type { Platform, Room } from "../../platform/room.ts";
import { Answerer } from "./answering/answerer.ts";
import type { FindPassages } from "./answering/passages.ts";
import { ConversationResolver } from "./conversation/conversation.resolver.ts";
import { ConversationService } from "./conversation/conversation.service.ts";
import { HandOverService } from "./handover/hand-over.service.ts";
import { mergingConversations, personalConversations } from "./keeping/kept-conversations.repository.ts";
import { retentionJob } from "./keeping/retention.job.ts";
import { openAiPhraser } from "./phrasing/openai-phraser.ts";
import { TeachingResolver } from "./teaching/teaching.resolver.ts";
import { TeachingService } from "./teaching/teaching.service.ts";

export { assistantMessages } from "./messages/index.ts";

/** What the assistant asks of other rooms. */
export interface AssistantSources {
  requestTypes: Catalogue;
  opening: OpenCaseService;
  passages: FindPassages;
}

/** Answers questions from published articles, cites them, and hands over to a person. */
export function assistantRoom(
  platform: Platform,
  { requestTypes, opening, passages }: AssistantSources,
): Room {
  const { database, translate, clock, settings, logger } = platform;
  const phraser = settings.languageModel && openAiPhraser(settings.languageModel, logger);
  const answerer = new Answerer({
    database,
    translate,
    requestTypes,
    passages,
    ...(phraser ? { phraser } : {}),
  });
  const conversations = new ConversationService(platform, answerer);
  const handovers = new HandOverService(platform, conversations, opening);
  return {
    resolvers: [
      new ConversationResolver(platform, conversations, handovers),
      new TeachingResolver(new TeachingService(platform, answerer)),
    ],
    jobs: [retentionJob(clock)],
    personal: personalConversations(database.primary, () => clock.now()),
    merging: mergingConversations,
  };
}
