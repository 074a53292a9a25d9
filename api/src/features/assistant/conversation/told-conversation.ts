import { toGlobalId } from "../../../platform/ids/index.ts";
import type { Translate } from "../../../platform/messages/index.ts";
import type { ConversationRow, TurnRow } from "./conversation.repository.ts";
import type { AssistantConversation, AssistantTurn } from "./conversation.type.ts";

/** A conversation as GraphQL shows it. */
export const toldConversation = (
  {
    id,
    startedAt,
    turns,
    caseCode,
  }: ConversationRow & { turns: readonly TurnRow[]; caseCode: string | null },
  translate: Translate,
): AssistantConversation => ({
  id: toGlobalId("AssistantConversation", id),
  startedAt,
  turns: turns.map((turn) => toldTurn(turn, translate)),
  caseCode,
});

function toldTurn({ detail, ...turn }: TurnRow, translate: Translate): AssistantTurn {
  const { citations = [], choices = [], phone = null, phrased = false } = detail ?? {};
  return {
    id: toGlobalId("AssistantTurn", turn.id),
    at: turn.at,
    who: turn.who,
    kind: turn.kind,
    text: turn.text ?? "",
    language: turn.language,
    citations: citations.map((citation) => ({
      ...citation,
      sectionTitle: citation.section && translate(citation.locale, `knowledge.section.${citation.section}`),
      url: `/articles/${citation.slug}`,
    })),
    choices: choices.map((choice) => ({ ...choice, slug: choice.slug ?? null, path: choice.path ?? null })),
    phone,
    phrased,
    solved: turn.solved,
  };
}
