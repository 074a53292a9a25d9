import { useState } from "preact/hooks";
import { CasePage } from "../../../gql/CasePage.ts";
import { useApp } from "../../../lib/app/index.ts";
import { toFormErrors } from "../../../lib/graphql/index.ts";
import { type Command, isWaiting, outbox, submit } from "../../../lib/outbox/index.ts";
import type { FormError } from "../../../ui/error-summary/error-summary.tsx";
import { useWords } from "../words.ts";

export interface QueuedAct {
  busy: boolean;
  errors: readonly FormError[];
  /** Sends through the outbox and reads the case again; true where it was done. */
  run: (command: Command) => Promise<boolean>;
  refuse: (errors: FormError[]) => void;
  /** One of this kind waits on this device for a connection. */
  waits: boolean;
}

/** An act of the reader on the case shown that may wait for a connection. */
export function useQueuedAct(code: string, secret: string | null, kind: Command["kind"]): QueuedAct {
  const app = useApp();
  const { t } = useWords();
  const [busy, setBusy] = useState(false);
  const [errors, refuse] = useState<FormError[]>([]);
  const run = async (command: Command): Promise<boolean> => {
    setBusy(true);
    const outcome = await submit(app, command);
    if (outcome.state === "sent") await app.client.load(CasePage, { code, secret }, { keep: true });
    setBusy(false);
    if (outcome.state === "refused") refuse(toFormErrors(outcome.errors));
    else refuse(outcome.state === "unsent" ? [{ message: t("cases.error.unsent") }] : []);
    return outcome.state === "sent";
  };
  const waits = outbox.value.some(
    (queued) =>
      isWaiting(queued) &&
      queued.command.kind === kind &&
      "caseCode" in queued.command &&
      queued.command.caseCode === code,
  );
  return { busy, errors, run, refuse, waits };
}
