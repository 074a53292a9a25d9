import { useState } from "preact/hooks";
import { DeleteWebhookEndpoint } from "../../gql/DeleteWebhookEndpoint.ts";
import type { OwnEndpointFragment } from "../../gql/operations.ts";
import { RotateWebhookSecret } from "../../gql/RotateWebhookSecret.ts";
import { UpdateWebhookEndpoint } from "../../gql/UpdateWebhookEndpoint.ts";
import { useApp, useText } from "../../lib/app/index.ts";
import { errorOf } from "../../lib/graphql/index.ts";
import { Button } from "../../ui/button/button.tsx";
import { ErrorSummary } from "../../ui/error-summary/error-summary.tsx";
import { Notice } from "../../ui/notice/notice.tsx";
import { AskFirst } from "./ask-first.tsx";
import { EventChoice } from "./event-choice.tsx";
import { Secret } from "./secret.tsx";
import { useSending } from "./use-sending.ts";

interface EndpointChangesProps {
  endpoint: OwnEndpointFragment;
  onChange: () => Promise<void>;
  onRemoved: () => Promise<void>;
}

/** What is seldom done with an endpoint: other events, a new secret, its end. */
export function EndpointChanges({
  endpoint: { id, url, events: told },
  onChange,
  onRemoved,
}: EndpointChangesProps) {
  const { client } = useApp();
  const { t } = useText();
  const field = `events-${id}`;
  const { busy, errors, send } = useSending((path) => (path.includes("events") ? field : undefined));
  const [events, setEvents] = useState([...told]);
  const [secret, setSecret] = useState<string | null>(null);
  const [saved, setSaved] = useState(false);
  const [asking, setAsking] = useState(false);
  const save = () =>
    send(async () => {
      setSaved(false);
      const { updateWebhookEndpoint } = await client.mutate(UpdateWebhookEndpoint, { input: { id, events } });
      setSaved(updateWebhookEndpoint.errors.length === 0);
      await onChange();
      return updateWebhookEndpoint.errors;
    });
  const rotate = () =>
    send(async () => {
      const input = { id, requestId: crypto.randomUUID() };
      const { rotateWebhookSecret } = await client.mutate(RotateWebhookSecret, { input });
      setSecret(rotateWebhookSecret.secret);
      return rotateWebhookSecret.errors;
    });
  const remove = () =>
    send(async () => {
      const { deleteWebhookEndpoint } = await client.mutate(DeleteWebhookEndpoint, { input: { id } });
      setAsking(false);
      if (deleteWebhookEndpoint.errors.length === 0) await onRemoved();
      return deleteWebhookEndpoint.errors;
    });
  return (
    <div class="stack">
      <ErrorSummary title={t("developers.form.wrong")} errors={errors} />
      {secret !== null && <Secret secret={secret} meaning={t("developers.secret.hook")} />}
      <EventChoice id={field} error={errorOf(errors, field)} events={events} onChange={setEvents} />
      {saved && (
        <Notice tone="success" role="status">
          {t("developers.saved")}
        </Notice>
      )}
      <div class="cluster">
        <Button variant="secondary" busy={busy} onClick={() => void save()}>
          {t("developers.hooks.saveEvents")}
        </Button>
        <Button variant="secondary" busy={busy} onClick={() => void rotate()}>
          {t("developers.secret.rotate")}
        </Button>
        <Button variant="danger" icon="trash" onClick={() => setAsking(true)}>
          {t("developers.hooks.delete")}
        </Button>
      </div>
      <AskFirst
        open={asking}
        question={t("developers.hooks.deleteQuestion", { url })}
        meaning={t("developers.hooks.deleteMeaning")}
        busy={busy}
        onYes={() => void remove()}
        onNo={() => setAsking(false)}
      />
    </div>
  );
}
