import { useState } from "preact/hooks";
import { DeleteWebhookEndpoint } from "../../gql/DeleteWebhookEndpoint.ts";
import type { OwnEndpointFragment } from "../../gql/operations.ts";
import { RotateWebhookSecret } from "../../gql/RotateWebhookSecret.ts";
import { SendTestEvent } from "../../gql/SendTestEvent.ts";
import { UpdateWebhookEndpoint } from "../../gql/UpdateWebhookEndpoint.ts";
import { useApp, useText } from "../../lib/app/index.ts";
import type { UserError } from "../../lib/graphql/index.ts";
import { Button } from "../../ui/button/button.tsx";
import { Card } from "../../ui/card/card.tsx";
import { CheckboxCards } from "../../ui/choice/choice.tsx";
import { Details } from "../../ui/details/details.tsx";
import { Notice } from "../../ui/notice/notice.tsx";
import { Deliveries } from "./deliveries.tsx";
import { EVENTS } from "./scopes.ts";
import { Secret } from "./secret.tsx";
import { useAct } from "./use-act.ts";

interface EndpointProps {
  endpoint: OwnEndpointFragment;
  onChange: () => Promise<void>;
}

/** One place where an app is told what happens: its events, its secret, its last messages. */
export function Endpoint({ endpoint, onChange }: EndpointProps) {
  const { id, url, disabledReason } = endpoint;
  const { client } = useApp();
  const { t } = useText();
  const { busy, failure, run } = useAct();
  const [events, setEvents] = useState([...endpoint.events]);
  const [secret, setSecret] = useState<string | null>(null);
  const act = (ask: () => Promise<readonly UserError[]>) =>
    void run(async () => {
      const errors = await ask();
      await onChange();
      return errors;
    });
  const update = (changes: { events?: string[]; enabled?: boolean }) =>
    act(
      async () =>
        (await client.mutate(UpdateWebhookEndpoint, { input: { id, ...changes } })).updateWebhookEndpoint
          .errors,
    );
  const test = async () => {
    const input = { id, requestId: crypto.randomUUID() };
    return (await client.mutate(SendTestEvent, { input })).sendTestEvent.errors;
  };
  const rotate = async () => {
    const input = { id, requestId: crypto.randomUUID() };
    const { rotateWebhookSecret } = await client.mutate(RotateWebhookSecret, { input });
    setSecret(rotateWebhookSecret.secret);
    return rotateWebhookSecret.errors;
  };
  const remove = async () =>
    (await client.mutate(DeleteWebhookEndpoint, { input: { id } })).deleteWebhookEndpoint.errors;
  return (
    <Card level={3} title={<span style={{ overflowWrap: "anywhere" }}>{url}</span>}>
      <div class="stack">
        {disabledReason !== null && (
          <Notice tone="warning">{t(`developers.hooks.off.${disabledReason}`)}</Notice>
        )}
        {failure !== null && (
          <Notice tone="danger" role="alert">
            {failure}
          </Notice>
        )}
        {secret !== null && <Secret secret={secret} meaning={t("developers.secret.hook")} />}
        <Deliveries deliveries={endpoint.deliveries.nodes} url={url} onChange={onChange} />
        <div class="cluster">
          <Button variant="secondary" busy={busy} onClick={() => act(test)}>
            {t("developers.hooks.test")}
          </Button>
          <Button
            variant="secondary"
            busy={busy}
            onClick={() => update({ enabled: disabledReason !== null })}
          >
            {t(disabledReason === null ? "developers.hooks.switchOff" : "developers.hooks.switchOn")}
          </Button>
        </div>
        <Details summary={t("developers.hooks.change")}>
          <div class="stack">
            <CheckboxCards
              id={`events-${id}`}
              label={t("developers.hooks.events")}
              options={EVENTS.map((value) => ({ value, label: t(`developers.event.${value}`), hint: value }))}
              values={events}
              onChange={setEvents}
            />
            <div class="cluster">
              <Button variant="secondary" busy={busy} onClick={() => update({ events })}>
                {t("developers.hooks.saveEvents")}
              </Button>
              <Button variant="secondary" busy={busy} onClick={() => act(rotate)}>
                {t("developers.secret.rotate")}
              </Button>
              <Button variant="danger" busy={busy} onClick={() => act(remove)}>
                {t("developers.hooks.delete")}
              </Button>
            </div>
          </div>
        </Details>
      </div>
    </Card>
  );
}
