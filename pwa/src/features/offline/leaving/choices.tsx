import { useState } from "preact/hooks";
import { useText } from "../../../lib/app/index.ts";
import { Button } from "../../../ui/button/button.tsx";
import { CheckboxCards } from "../../../ui/choice/choice.tsx";
import { Notice } from "../../../ui/notice/notice.tsx";

interface ChoicesProps {
  commands: number;
  drafts: number;
  /** Cases that only this device can follow. */
  anonymous: number;
  busy: boolean;
  problem: string | null;
  onSend: () => void;
  onKeep: (forgetAnonymous: boolean) => void;
  onDiscard: (forgetAnonymous: boolean) => void;
  onStay: () => void;
}

/** What can be done with what is not sent: sent now, kept for this person alone, or thrown away, which is asked twice. */
export function Choices(props: ChoicesProps) {
  const { commands, drafts, anonymous, busy, problem, onSend, onKeep, onDiscard, onStay } = props;
  const { t } = useText();
  const [discarding, setDiscarding] = useState(false);
  const [forget, setForget] = useState(false);
  if (discarding) {
    return (
      <>
        <p>{t("offline.leaving.discardQuestion")}</p>
        <Button variant="danger" wide busy={busy} onClick={() => onDiscard(forget)}>
          {t("offline.leaving.discardConfirm")}
        </Button>
        <Button variant="secondary" wide onClick={() => setDiscarding(false)}>
          {t("action.back")}
        </Button>
      </>
    );
  }
  return (
    <>
      {problem !== null && (
        <Notice tone="danger" role="alert">
          {problem}
        </Notice>
      )}
      {commands > 0 && <p>{t("offline.leaving.commands", { count: commands })}</p>}
      {drafts > 0 && <p>{t("offline.leaving.drafts", { count: drafts })}</p>}
      {anonymous > 0 && (
        <CheckboxCards
          id="forget"
          label={t("offline.leaving.anonymous", { count: anonymous })}
          options={[{ value: "forget", label: t("offline.leaving.forget") }]}
          values={forget ? ["forget"] : []}
          onChange={(values) => setForget(values.length > 0)}
        />
      )}
      {commands > 0 && (
        <Button icon="send" wide busy={busy} busyLabel={t("offline.outbox.trying")} onClick={onSend}>
          {t("offline.leaving.send")}
        </Button>
      )}
      <Button variant="secondary" icon="lock" wide busy={busy} onClick={() => onKeep(forget)}>
        {t("offline.leaving.keep")}
      </Button>
      <p class="soft">{t("offline.leaving.keepHint")}</p>
      <Button variant="quiet" icon="trash" wide onClick={() => setDiscarding(true)}>
        {t("offline.leaving.discard")}
      </Button>
      <Button variant="quiet" wide onClick={onStay}>
        {t("offline.leaving.stay")}
      </Button>
    </>
  );
}
