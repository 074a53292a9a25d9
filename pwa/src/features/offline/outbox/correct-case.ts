import { makeSecret } from "../../../lib/device/anonymous-cases.ts";
import { keepDraft } from "../../../lib/draft/index.ts";
import { holdCommand, type OpenCaseCommand } from "../../../lib/outbox/index.ts";
import { datePartsOf } from "../../../ui/date-field/date-parts.ts";
import { type AnswerDraft, type CaseDraft, CORRECTED, EMPTY_DRAFT } from "../../cases/form/case-draft.ts";

/** The draft in which a request that was not sent is corrected. */
export const correctionKey = (requestId: string): string => `correct/${requestId}`;

/**
 * Brings a request that waits to be sent, or was refused, back into its form; gives the form's address. It stays in the
 * outbox, and is not sent, until what it becomes takes its place. A correction that was begun before goes on.
 */
export async function correctCase(
  { requestId, input, attachments }: OpenCaseCommand,
  reader: string | null,
): Promise<string> {
  await holdCommand(requestId);
  const draft: CaseDraft = {
    ...EMPTY_DRAFT,
    version: input.requestTypeVersion ?? null,
    description: input.description,
    answers: Object.fromEntries(
      [input.answers ?? []].flat().map(({ code, value }) => [code, draftOf(value)]),
    ),
    address: input.place?.address ?? "",
    position: positionOf(input),
    photos: attachments,
    contactEmail: input.contactEmail ?? "",
    contactPhone: input.contactPhone ?? "",
    helper: input.helper ?? "",
    attempt: { requestId, secret: input.secret ?? makeSecret(), content: CORRECTED },
  };
  await keepDraft(reader, correctionKey(requestId), draft);
  return `/new/${input.requestType}?correct=${requestId}`;
}

function positionOf({ place }: OpenCaseCommand["input"]): CaseDraft["position"] {
  if (place?.latitude == null || place.longitude == null) return null;
  return { latitude: place.latitude, longitude: place.longitude };
}

function draftOf(value: unknown): AnswerDraft {
  if (Array.isArray(value)) return value.map(String);
  const text = String(value);
  return /^\d{4}-\d\d-\d\d/.test(text) ? datePartsOf(text) : text;
}
