import { useEffect } from "preact/hooks";
import { makeSecret } from "../../../lib/device/anonymous-cases.ts";
import type { Draft } from "../../../lib/draft/index.ts";
import { holdCommand, outbox } from "../../../lib/outbox/index.ts";
import { datePartsOf } from "../../../ui/date-field/date-parts.ts";
import { Notice } from "../../../ui/notice/notice.tsx";
import { type AnswerDraft, type CaseDraft, CORRECTED, EMPTY_DRAFT } from "../form/case-draft.ts";
import { useWords } from "../words.ts";

/**
 * Brings a request that waits to be sent, or that the server refused in the background, back into its form. It stays in
 * the outbox, and is not sent, until what it becomes takes its place.
 */
export function Correction({ requestId, draft }: { requestId: string; draft: Draft<CaseDraft> }) {
  const { t } = useWords();
  const queued = outbox.value.find(({ command }) => command.requestId === requestId);
  const { restored } = draft;
  useEffect(() => {
    if (queued?.command.kind !== "openCase") return;
    void holdCommand(requestId);
    if (restored) return;
    const { input, attachments } = queued.command;
    draft.change(() => ({
      ...EMPTY_DRAFT,
      version: input.requestTypeVersion ?? null,
      description: input.description,
      answers: Object.fromEntries(
        [input.answers ?? []].flat().map(({ code, value }) => [code, draftOf(value)]),
      ),
      address: input.place?.address ?? "",
      photos: attachments,
      contactEmail: input.contactEmail ?? "",
      contactPhone: input.contactPhone ?? "",
      attempt: { requestId, secret: input.secret ?? makeSecret(), content: CORRECTED },
    }));
  }, [queued === undefined]);
  if (queued?.outcome.state !== "refused") return null;
  return (
    <Notice tone="warning" title={t("cases.waiting.refused")}>
      {queued.outcome.errors.map(({ message }) => (
        <p key={message}>{message}</p>
      ))}
    </Notice>
  );
}

function draftOf(value: unknown): AnswerDraft {
  if (Array.isArray(value)) return value.map(String);
  const text = String(value);
  return /^\d{4}-\d\d-\d\d$/.test(text) ? datePartsOf(text) : text;
}
