import { briefOf, type EarlierWords, type OpenCaseService } from "../../cases/index.ts";
import type { RequestContext } from "../../../platform/context/index.ts";
import { ExpectedFailure } from "../../../platform/errors/index.ts";
import type { Platform } from "../../../platform/room.ts";
import { linkTo, toldCase } from "../answering/own-cases.ts";
import { findTurns, handOverTo, insertTurns, type TurnRow } from "../conversation/conversation.repository.ts";
import type { Answered, ConversationService } from "../conversation/conversation.service.ts";
import type { HandOverInput } from "./hand-over.input.ts";

/** Gives a conversation to a person of the desk, as a case that begins with all that was said. */
export class HandOverService {
  constructor(
    private readonly platform: Pick<Platform, "once" | "poke" | "translate">,
    private readonly conversations: ConversationService,
    private readonly opening: OpenCaseService,
  ) {}

  /**
   * @throws ExpectedFailure NOT_FOUND, CONVERSATION_HANDED_OVER, and what filing a case may answer
   * @throws GraphQLError UNAUTHENTICATED where the request type wants somebody signed in
   */
  async handOver(context: RequestContext, input: HandOverInput): Promise<Answered> {
    const { requestId, ...content } = input;
    const { translate, once, poke } = this.platform;
    const done = await once.run(context.principal, "handOver", requestId, content, async (tx) => {
      const conversation = await this.conversations.own(tx, context, input, true);
      if (conversation.caseId) {
        throw new ExpectedFailure({ code: "CONVERSATION_HANDED_OVER", path: ["input", "conversationId"] });
      }
      const turns = await findTurns(tx, conversation.id);
      const description =
        input.description?.trim() ||
        lastQuestion(turns) ||
        translate(context.locale, "assistant.conversation");
      const { caseId } = await this.opening.openWithin(
        tx,
        context,
        {
          requestId,
          requestType: input.requestType,
          description,
          answers: input.answers,
          uploadIds: [],
          emergencySeen: true,
          secret: context.principal.personId === null ? (input.secret ?? null) : null,
          contactEmail: input.contactEmail ?? null,
          contactPhone: input.contactPhone ?? null,
        },
        turns.flatMap(toldAtDesk),
      );
      const now = context.clock.now();
      await handOverTo(tx, conversation.id, caseId, now);
      const brief = await briefOf(tx, caseId);
      const lines = [
        translate(context.locale, "assistant.handedOver"),
        ...(brief ? [toldCase(brief, translate, context)] : []),
      ];
      await insertTurns(
        tx,
        conversation.id,
        [
          {
            who: "ASSISTANT",
            kind: "HANDED_OVER",
            language: context.locale,
            text: lines.join("\n"),
            detail: { choices: brief ? [linkTo(brief, translate, context.locale)] : [] },
          },
        ],
        now,
      );
      return { conversationId: conversation.id };
    });
    poke();
    return done;
  }
}

/** What was wanted: the last question that was not about talking to somebody. */
function lastQuestion(turns: readonly TurnRow[]): string | null {
  const asked = turns.filter(
    ({ who }, position) => who === "CITIZEN" && turns[position + 1]?.kind !== "PERSON",
  );
  return asked.at(-1)?.text ?? turns.findLast(({ who }) => who === "CITIZEN")?.text ?? null;
}

/** A turn as the desk reads it in the case, with the pages that an answer named. */
function toldAtDesk({ at, who, language, text, detail }: TurnRow): EarlierWords[] {
  if (text === null) return [];
  const sources = (detail?.citations ?? []).map(({ slug }) => `/articles/${slug}`);
  const body = [text, ...sources].join("\n");
  return [{ at, authorKind: who === "CITIZEN" ? "CITIZEN" : "ASSISTANT", language, body }];
}
