import { useEffect, useState } from "preact/hooks";
import { useLocation } from "wouter-preact";
import { Receipt as ReceiptQuery } from "../../../gql/Receipt.ts";
import { usePageHead, useShell } from "../../../lib/app/index.ts";
import { secretOf } from "../../../lib/device/anonymous-cases.ts";
import { useQuery } from "../../../lib/graphql/index.ts";
import { outbox, removeCommand } from "../../../lib/outbox/index.ts";
import { Skeleton } from "../../../ui/skeleton/skeleton.tsx";
import { focusTitle } from "../form/use-steps.ts";
import { useWords } from "../words.ts";
import { Queued } from "./queued.tsx";
import { ReceiptView } from "./receipt-view.tsx";

/** A request id (UUID) is longer than any code. */
const isRequestId = (reference: string): boolean => reference.length > 20;

/** What follows the sending: the receipt of the case, or where it waits for a connection. */
export function Receipt({ reference, requestType }: { reference: string; requestType: string }) {
  const [, navigate] = useLocation();
  const queued = outbox.value.find(({ command }) => command.requestId === reference);
  const outcome = queued?.outcome;
  useEffect(focusTitle, []);
  useEffect(() => {
    if (outcome?.state !== "sent" || outcome.code === null) return;
    navigate(`/new/${requestType}?sent=${outcome.code}`, { replace: true });
    void removeCommand(reference);
  }, [outcome]);
  if (isRequestId(reference)) return <Queued queued={queued} />;
  return <Filed code={reference} />;
}

function Filed({ code }: { code: string }) {
  const { t } = useWords();
  const anonymous = useShell()?.viewer.citizen == null;
  const [secret, setSecret] = useState<string | null | undefined>(undefined);
  useEffect(() => void secretOf(code).then(setSecret), [code]);
  const { data, loading } = useQuery(
    ReceiptQuery,
    { code, secret: secret ?? null },
    { skip: secret === undefined, keep: true },
  );
  const title = t("cases.receipt.title");
  usePageHead({ title });
  const ready = secret !== undefined && !loading;
  useEffect(() => void (ready && focusTitle()), [ready]);
  if (!ready) return <Skeleton label={t("state.loading")} lines={6} />;
  return <ReceiptView code={code} filed={data?.case ?? null} secret={anonymous ? (secret ?? null) : null} />;
}
