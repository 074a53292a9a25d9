import type { CaseFormFragment } from "../../../gql/operations.ts";
import type { App } from "../../../lib/app/index.ts";
import { makeSecret } from "../../../lib/device/anonymous-cases.ts";
import { type Outcome, submit } from "../../../lib/outbox/index.ts";
import { type CaseDraft, CORRECTED } from "../form/case-draft.ts";
import { composeInput } from "../form/compose-input.ts";
import { attachmentsOf, settlePhotos } from "../photos/photo-uploads.ts";

interface Sending {
  type: CaseFormFragment;
  draft: CaseDraft;
  anonymous: boolean;
  /** Keeps the attempt with the draft before anything is sent. */
  change: (update: (before: CaseDraft) => CaseDraft) => void;
}

/**
 * Sends the request through the outbox. The same content goes under the same id as before, so that trying again never
 * makes a second case; other content gets a new one. A correction takes the place of what it corrects.
 */
export async function sendCase(
  app: App,
  { type, draft, anonymous, change }: Sending,
): Promise<{ outcome: Outcome; requestId: string }> {
  const photos = await settlePhotos(draft.photos);
  const input = composeInput(type, draft, { anonymous, locale: app.preferences.peek().locale });
  const content = JSON.stringify([input, anonymous, photos.map(({ requestId }) => requestId)]);
  const attempt =
    draft.attempt !== null && (draft.attempt.content === content || draft.attempt.content === CORRECTED)
      ? { ...draft.attempt, content }
      : { requestId: crypto.randomUUID(), secret: makeSecret(), content };
  change((before) => ({ ...before, photos, attempt }));
  const outcome = await submit(app, {
    kind: "openCase",
    version: 1,
    requestId: attempt.requestId,
    input: anonymous ? { ...input, secret: attempt.secret } : input,
    attachments: attachmentsOf(photos),
    title: type.title,
  });
  // What was refused was not carried out: as it is, or corrected, it goes again under the same id.
  if (outcome.state === "refused") {
    change((before) => ({ ...before, attempt: { ...attempt, content: CORRECTED } }));
  }
  return { outcome, requestId: attempt.requestId };
}
