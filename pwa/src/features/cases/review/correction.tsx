import { useEffect, useState } from "preact/hooks";
import type { Draft } from "../../../lib/draft/index.ts";
import { outbox, removeCommand } from "../../../lib/outbox/index.ts";
import { datePartsOf } from "../../../ui/date-field/date-parts.ts";
import { Notice } from "../../../ui/notice/notice.tsx";
import { type AnswerDraft, type CaseDraft, EMPTY_DRAFT } from "../form/case-draft.ts";
import { useWords } from "../words.ts";

/** Brings a request that the server refused later, in the background, back into its form. */
export function Correction({ requestId, draft }: { requestId: string; draft: Draft<CaseDraft> }) {
  const { t } = useWords();
  const queued = outbox.value.find(({ command }) => command.requestId === requestId);
  const [reasons, setReasons] = useState<string[]>([]);
  useEffect(() => {
    if (queued?.command.kind !== "openCase" || queued.outcome.state !== "refused") return;
    const { input, attachments } = queued.command;
    setReasons(queued.outcome.errors.map(({ message }) => message));
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
    }));
    void removeCommand(requestId);
  }, [queued]);
  if (reasons.length === 0) return null;
  return (
    <Notice tone="warning" title={t("cases.waiting.refused")}>
      {reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
    </Notice>
  );
}

function draftOf(value: unknown): AnswerDraft {
  if (Array.isArray(value)) return value.map(String);
  const text = String(value);
  return /^\d{4}-\d\d-\d\d$/.test(text) ? datePartsOf(text) : text;
}
