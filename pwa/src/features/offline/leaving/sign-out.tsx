import { useState } from "preact/hooks";
import { signOut, useApp, useFailureText, useShell, useText } from "../../../lib/app/index.ts";
import { forgetAnonymousCases, listAnonymousCases } from "../../../lib/device/anonymous-cases.ts";
import { forgetTalk } from "../../../lib/device/assistant-talk.ts";
import { isFull } from "../../../lib/device/storage.ts";
import { asRequestError } from "../../../lib/graphql/index.ts";
import { discardUnsent, sealUnsent, type Unsent, unsentOf } from "../../../lib/leaving/index.ts";
import { flushOutbox } from "../../../lib/outbox/index.ts";
import { Button } from "../../../ui/button/button.tsx";
import { Dialog } from "../../../ui/dialog/dialog.tsx";
import { Notice } from "../../../ui/notice/notice.tsx";
import { Choices } from "./choices.tsx";

/** What is on the device when somebody wants to leave. */
interface Leaving extends Unsent {
  /** Cases filed without signing in. */
  anonymous: number;
}

/** The way out: asks about what is not sent yet, and takes the person's data from the device. */
export function SignOut() {
  const app = useApp();
  const { t } = useText();
  const failureText = useFailureText();
  const reader = useShell()?.viewer.citizen?.id;
  const [leaving, setLeaving] = useState<Leaving | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const look = async (id: string): Promise<Leaving> => ({
    ...(await unsentOf(id)),
    anonymous: (await listAnonymousCases()).length,
  });
  /** Does something and leaves; says what went wrong where it did, and then nothing was taken away. */
  const leave = async (before: (id: string) => Promise<boolean>): Promise<void> => {
    if (reader === undefined) return;
    setBusy(true);
    setProblem(null);
    try {
      if (!(await before(reader))) return;
      await signOut(app);
      forgetTalk();
      setLeaving(null);
    } catch (thrown) {
      setProblem(isFull(thrown) ? t("offline.leaving.full") : failureText(asRequestError(thrown)));
    } finally {
      setBusy(false);
    }
  };
  const ask = (): Promise<void> =>
    leave(async (id) => {
      const found = await look(id);
      if (found.commands.length + found.drafts.length === 0) return true;
      setLeaving(found);
      return false;
    });
  const sendNow = (): Promise<void> =>
    leave(async (id) => {
      await flushOutbox(app);
      const left = await look(id);
      setLeaving(left);
      if (left.commands.length > 0) setProblem(t("offline.leaving.notAllSent"));
      return left.commands.length + left.drafts.length === 0;
    });
  const settle = (act: (id: string) => Promise<void>, forget: boolean): Promise<void> =>
    leave(async (id) => {
      await act(id);
      if (forget) await forgetAnonymousCases();
      return true;
    });
  return (
    <>
      <Button variant="secondary" busy={busy && leaving === null} onClick={() => void ask()}>
        {t("nav.signOut")}
      </Button>
      {problem !== null && leaving === null && (
        <Notice tone="danger" role="alert">
          {problem}
        </Notice>
      )}
      <Dialog
        open={leaving !== null}
        title={t("offline.leaving.title")}
        closeLabel={t("action.close")}
        onClose={() => setLeaving(null)}
      >
        {leaving !== null && (
          <Choices
            commands={leaving.commands.length}
            drafts={leaving.drafts.length}
            anonymous={leaving.anonymous}
            busy={busy}
            problem={problem}
            onSend={() => void sendNow()}
            onKeep={(forget) => void settle(async (id) => sealUnsent(app, id, await unsentOf(id)), forget)}
            onDiscard={(forget) => void settle(() => discardUnsent(leaving), forget)}
            onStay={() => setLeaving(null)}
          />
        )}
      </Dialog>
    </>
  );
}
