import { useState } from "preact/hooks";
import { useText } from "../../../lib/app/index.ts";
import { Button } from "../../../ui/button/button.tsx";
import { Notice } from "../../../ui/notice/notice.tsx";
import { TextArea } from "../../../ui/text-area/text-area.tsx";
import { PlainLanguageMeter } from "../plain-language/plain-language-meter.tsx";
import type { ComposerPartProps } from "./composer-draft.ts";
import type { usePost } from "./use-post.ts";

interface MessageFormProps extends ComposerPartProps {
  kind: "reply" | "note";
  goal: 60 | 80;
  sending: ReturnType<typeof usePost>;
  /** Says what became of it, once it is out of the writer's hands. */
  onDone: (text: string) => void;
}

/** A reply to the citizen, or a note that only the desk reads. */
export function MessageForm({ kind, goal, sending, onDone, draft, change }: MessageFormProps) {
  const { t } = useText();
  const [empty, setEmpty] = useState(false);
  const { post, busy, problem } = sending;
  const body = draft[kind].trim();
  const wait = kind === "reply" && draft.wait;
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    setEmpty(body === "");
    if (body === "" || busy) {
      document.getElementById(`desk-${kind}`)?.focus();
      return;
    }
    const outcome = await post({ body, internal: kind === "note", waitForCitizen: wait });
    if (outcome === null) return;
    change(kind === "note" ? { note: "" } : { reply: "", wait: false });
    onDone(t(outcome === "waiting" ? "desk.reply.waiting" : `desk.${kind}.sent`));
  };
  return (
    <form class="stack" onSubmit={(event) => void send(event)} noValidate>
      <TextArea
        id={`desk-${kind}`}
        label={t(`desk.${kind}.label`)}
        hint={t(`desk.${kind}.hint`)}
        error={empty && body === "" ? t(`desk.${kind}.missing`) : undefined}
        value={draft[kind]}
        onInput={(value) => change(kind === "note" ? { note: value } : { reply: value })}
      />
      {kind === "reply" && (
        <>
          <PlainLanguageMeter text={draft.reply} goal={goal} />
          <label class="switch-line">
            <input
              type="checkbox"
              checked={draft.wait}
              onChange={(event) => change({ wait: event.currentTarget.checked })}
            />
            <span>{t("desk.reply.wait")}</span>
          </label>
        </>
      )}
      {problem && (
        <Notice tone="danger" role="alert">
          {problem}
        </Notice>
      )}
      <Button
        type="submit"
        icon={kind === "note" ? "lock" : "send"}
        busy={busy}
        busyLabel={t("desk.reply.sending")}
      >
        {t(wait ? "desk.reply.sendAndWait" : `desk.${kind}.send`)}
      </Button>
    </form>
  );
}
