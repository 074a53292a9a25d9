import { briefOf, hashOfSecret, MIN_SECRET } from "../../cases/index.ts";
import type { RequestContext } from "../../../platform/context/index.ts";
import type { Sql, Transaction } from "../../../platform/database/index.ts";
import { ExpectedFailure } from "../../../platform/errors/index.ts";
import { insertRecord } from "../../../platform/idempotency/index.ts";
import { newId, uuidOf } from "../../../platform/ids/index.ts";
import type { Platform } from "../../../platform/room.ts";
import type { Answerer } from "../answering/answerer.ts";
import { linkTo, toldCase } from "../answering/own-cases.ts";
import type { Said } from "../turn.ts";
import type { AskAssistantInput, RateAssistantInput } from "./conversation.input.ts";
import { isOwn } from "./conversation.policy.ts";
import {
  claimConversation,
  type ConversationRow,
  findConversation,
  findTurns,
  insertConversation,
  insertTurns,
  lockConversation,
  saveFeedback,
  type TurnRow,
} from "./conversation.repository.ts";

/** A conversation that has more turns is no conversation any more. */
const MAX_TURNS = 200;

/** What is remembered of a question that was answered. */
export interface Answered {
  conversationId: string;
}

/** Questions and answers, each asked once, each conversation only its own people's. */
export class ConversationService {
  constructor(
    private readonly platform: Pick<Platform, "database" | "once" | "translate">,
    private readonly answerer: Answerer,
  ) {}

  /**
   * Answers a question, in a conversation that it begins where none is named.
   * @throws ExpectedFailure NOT_FOUND, SECRET_TOO_SHORT, CONVERSATION_TOO_LONG, REQUEST_ID_…
   */
  ask(context: RequestContext, input: AskAssistantInput): Promise<Answered> {
    const { requestId, ...content } = input;
    const { database, once } = this.platform;
    // Looking up, and a model that phrases, take their time: no transaction waits for them.
    return once.runRecorded<Answered>(
      context.principal,
      "askAssistant",
      requestId,
      content,
      async (sql, recordOf) => {
        const known = input.conversationId ? await this.own(sql, context, input) : null;
        if (!known) checkSecret(context, input);
        const turns = known ? await findTurns(sql, known.id) : [];
        if (turns.length >= MAX_TURNS)
          throw new ExpectedFailure({ code: "CONVERSATION_TOO_LONG", path: ["input"] });
        const answer = known?.caseId ? null : await this.answerer.answer(askedBy(context, input, turns));
        return database.transaction(async (tx) => {
          const conversation = known
            ? await this.own(tx, context, input, true)
            : await this.begin(tx, context, input);
          const said =
            answer && !conversation.caseId ? answer : await this.silence(tx, conversation, context);
          await this.write(tx, conversation, context, input.question, said);
          const result = { conversationId: conversation.id };
          await tx.rows(insertRecord(1), recordOf(result));
          return result;
        });
      },
      { alone: true },
    );
  }

  /** @throws ExpectedFailure NOT_FOUND, REQUEST_ID_… */
  rate(context: RequestContext, input: RateAssistantInput): Promise<Answered> {
    const { requestId, ...content } = input;
    return this.platform.once.run(context.principal, "rateAssistant", requestId, content, async (tx) => {
      const { id } = await this.own(tx, context, input);
      const turnId = uuidOf("AssistantTurn", input.turnId);
      const saved = turnId && (await saveFeedback(tx, id, turnId, input.solved, context.clock.now()));
      if (!saved) throw new ExpectedFailure({ code: "NOT_FOUND", path: ["input", "turnId"] });
      return { conversationId: id };
    });
  }

  /** A conversation with its turns; null where it is not there for this reader. */
  async read(
    id: string,
    context: RequestContext,
    secret: string | null | undefined,
  ): Promise<(ConversationRow & { turns: TurnRow[] }) | null> {
    const sql = this.platform.database.primary;
    const found = await findConversation(sql, id);
    return found && isOwn(found, context.principal, secret)
      ? { ...found, turns: await findTurns(sql, id) }
      : null;
  }

  /**
   * The conversation that an act is about.
   * @param lock until the end of the transaction
   * @throws ExpectedFailure NOT_FOUND where it is somebody else's, too
   */
  async own(
    sql: Sql,
    context: RequestContext,
    { conversationId, secret }: { conversationId?: string | null; secret?: string | null },
    lock = false,
  ): Promise<ConversationRow> {
    const id = conversationId ? uuidOf("AssistantConversation", conversationId) : null;
    const found = id && (await (lock ? lockConversation(sql, id) : findConversation(sql, id)));
    if (!found || !isOwn(found, context.principal, secret)) {
      throw new ExpectedFailure({ code: "NOT_FOUND", path: ["input", "conversationId"] });
    }
    const { personId } = context.principal;
    if (!lock || personId === null || found.personId !== null) return found;
    await claimConversation(sql, found.id, personId);
    return { ...found, personId, secretHash: null };
  }

  private async begin(
    tx: Transaction,
    context: RequestContext,
    { secret }: AskAssistantInput,
  ): Promise<ConversationRow> {
    const { personId } = context.principal;
    const now = context.clock.now();
    const row: ConversationRow = {
      id: newId(),
      personId,
      secretHash: personId === null && secret ? hashOfSecret(secret) : null,
      locale: context.locale,
      startedAt: now.toISOString(),
      caseId: null,
    };
    await insertConversation(tx, row, now);
    return row;
  }

  /** After the handover there are no answers any more, only where the request is. */
  private async silence(
    tx: Transaction,
    { caseId }: ConversationRow,
    context: RequestContext,
  ): Promise<Said> {
    const { translate } = this.platform;
    const brief = caseId ? await briefOf(tx, caseId) : null;
    const lines = [
      translate(context.locale, "assistant.handedOver"),
      ...(brief ? [toldCase(brief, translate, context)] : []),
    ];
    const choices = brief ? [linkTo(brief, translate, context.locale)] : [];
    return { kind: "HANDED_OVER", text: lines.join("\n"), detail: { choices } };
  }

  private write(
    tx: Transaction,
    { id }: ConversationRow,
    context: RequestContext,
    question: string,
    said: Said,
  ) {
    const language = context.locale;
    return insertTurns(
      tx,
      id,
      [
        { who: "CITIZEN", kind: "QUESTION", language, text: question.trim(), detail: {} },
        { who: "ASSISTANT", language, ...said },
      ],
      context.clock.now(),
    );
  }
}

const askedBy = (
  { locale, register, principal }: RequestContext,
  { question, topic }: AskAssistantInput,
  turns: readonly TurnRow[],
) => ({
  question: question.trim(),
  topic: topic ?? null,
  before: turns.findLast(({ who }) => who === "CITIZEN")?.text ?? null,
  locale,
  register,
  principal,
});

/** Nobody would find their way back into a conversation of nobody known without one. */
function checkSecret({ principal }: RequestContext, { secret }: AskAssistantInput): void {
  if (principal.personId === null && (secret ?? "").length < MIN_SECRET) {
    throw new ExpectedFailure({
      code: "SECRET_TOO_SHORT",
      path: ["input", "secret"],
      values: { min: MIN_SECRET },
    });
  }
}
