import { useState } from "preact/hooks";
import { CasePage } from "../../../gql/CasePage.ts";
import { useApp } from "../../../lib/app/index.ts";
import { useDraft } from "../../../lib/draft/index.ts";
import { errorOf, toFormErrors } from "../../../lib/graphql/index.ts";
import { submit } from "../../../lib/outbox/index.ts";
import { Button } from "../../../ui/button/button.tsx";
import { Details } from "../../../ui/details/details.tsx";
import { ErrorSummary, type FormError } from "../../../ui/error-summary/error-summary.tsx";
import { TextArea } from "../../../ui/text-area/text-area.tsx";
import type { DraftPhoto } from "../form/case-draft.ts";
import { later } from "../later.tsx";
import { UndoToast } from "../undo/undo-toast.tsx";
import { attachmentsOf, settlePhotos } from "../photos/photo-uploads.ts";
import { useWords } from "../words.ts";
import type { CasePartProps } from "./case-part.ts";

const PhotoField = later(async () => (await import("../photos/photo-field.tsx")).PhotoField);

interface Reply {
  body: string;
  photos: DraftPhoto[];
  /** As in a case's draft: the same words go again under the same id. */
  attempt: { requestId: string; content: string } | null;
}
const EMPTY: Reply = { body: "", photos: [], attempt: null };

/** A message to who answers, with photos; without a connection it waits on the device and goes by itself. */
export function ReplyForm({ shown, secret }: CasePartProps) {
  const app = useApp();
  const { t } = useWords();
  const draft = useDraft<Reply>(`reply/${shown.code}`, EMPTY);
  const [errors, setErrors] = useState<FormError[]>([]);
  const [state, setState] = useState<"open" | "busy" | "sent" | "waits">("open");
  const { body, photos } = draft.value;

  const send = async (): Promise<void> => {
    if (body.trim() === "") return setErrors([{ field: "reply", message: t("cases.reply.missing") }]);
    setState("busy");
    const settled = await settlePhotos(photos);
    const content = JSON.stringify([body.trim(), settled.map(({ requestId }) => requestId)]);
    const before = draft.value.attempt;
    const attempt = before?.content === content ? before : { requestId: crypto.randomUUID(), content };
    draft.change((value) => ({ ...value, attempt }));
    const outcome = await submit(app, {
      kind: "postMessage",
      version: 1,
      requestId: attempt.requestId,
      input: { id: shown.id, body: body.trim(), secret },
      attachments: attachmentsOf(settled),
      caseCode: shown.code,
    });
    if (outcome.state === "refused" || outcome.state === "unsent") {
      setState("open");
      draft.change((value) => ({ ...value, attempt: outcome.state === "refused" ? null : attempt }));
      const refused = outcome.state === "refused" ? outcome.errors : [];
      setErrors(refused.length > 0 ? toFormErrors(refused, fieldOf) : [{ message: t("cases.error.unsent") }]);
      return;
    }
    setErrors([]);
    setState(outcome.state === "sent" ? "sent" : "waits");
    await draft.discard();
    if (outcome.state === "sent")
      await app.client.load(CasePage, { code: shown.code, secret }, { keep: true });
  };
  return (
    <form
      id="reply-form"
      noValidate
      inert={!draft.ready}
      aria-busy={!draft.ready}
      class="stack case-box no-print"
      onSubmit={(event) => {
        event.preventDefault();
        if (state !== "busy") void send();
      }}
    >
      <h2>{t("cases.reply.title")}</h2>
      <ErrorSummary title={t("cases.error.title")} errors={errors} />
      <TextArea
        id="reply"
        label={t("cases.reply.label")}
        error={errorOf(errors, "reply")}
        rows={3}
        value={body}
        onInput={(text) => {
          setState("open");
          draft.change((before) => ({ ...before, body: text }));
        }}
      />
      <Details summary={t("cases.reply.photos")} open={photos.length > 0}>
        <PhotoField
          id="reply-photos"
          label={t("cases.photos.label")}
          optionalLabel={t("cases.form.optional")}
          photos={photos}
          onChange={(update) => draft.change((before) => ({ ...before, photos: update(before.photos) }))}
        />
      </Details>
      <Button type="submit" icon="send" busy={state === "busy"} busyLabel={t("cases.review.sending")}>
        {t("cases.reply.send")}
      </Button>
      <p role="status">
        {state === "sent" && t("cases.reply.sent")}
        {state === "waits" && t("cases.reply.waits")}
      </p>
      <UndoToast />
    </form>
  );
}

function fieldOf(path: readonly string[]): string | undefined {
  if (path.includes("body")) return "reply";
  return path.includes("uploadIds") ? "reply-photos" : undefined;
}
