import { useEffect, useState } from "preact/hooks";
import type { OwnEndpointFragment } from "../../gql/operations.ts";
import { SendTestEvent } from "../../gql/SendTestEvent.ts";
import { UpdateWebhookEndpoint } from "../../gql/UpdateWebhookEndpoint.ts";
import { useApp, useText } from "../../lib/app/index.ts";
import { Button } from "../../ui/button/button.tsx";
import { Card } from "../../ui/card/card.tsx";
import { Details } from "../../ui/details/details.tsx";
import { Notice } from "../../ui/notice/notice.tsx";
import { Deliveries } from "./deliveries.tsx";
import { EndpointChanges } from "./endpoint-changes.tsx";
import { useAct } from "./use-act.ts";

interface EndpointProps {
  endpoint: OwnEndpointFragment;
  onChange: () => Promise<void>;
  onRemoved: () => Promise<void>;
}

/** How often a message that is on its way is looked for, and how long after it was made, in ms. */
const LOOK = 2_000;
const PATIENCE = 60_000;

/** One place where an app is told what happens: its last messages, a way to try it, its switch, its changes. */
export function Endpoint({ endpoint, onChange, onRemoved }: EndpointProps) {
  const { id, url, disabledReason, deliveries } = endpoint;
  const enabled = disabledReason === null;
  const { client } = useApp();
  const { t } = useText();
  const { busy, failure, run } = useAct();
  const [sent, setSent] = useState(false);
  const last = deliveries.nodes[0];
  useEffect(() => {
    const isNew = last?.attempts === 0 && Date.now() - Date.parse(last.createdAt) < PATIENCE;
    if (!isNew) return;
    const timer = setTimeout(() => void onChange(), LOOK);
    return () => clearTimeout(timer);
  }, [last]);

  const test = () =>
    run(async () => {
      setSent(false);
      const input = { id, requestId: crypto.randomUUID() };
      const { errors } = (await client.mutate(SendTestEvent, { input })).sendTestEvent;
      setSent(errors.length === 0);
      await onChange();
      return errors;
    });
  const turn = () =>
    run(async () => {
      setSent(false);
      const input = { id, enabled: !enabled };
      const { errors } = (await client.mutate(UpdateWebhookEndpoint, { input })).updateWebhookEndpoint;
      await onChange();
      return errors;
    });
  return (
    <Card level={3} title={<span style={{ overflowWrap: "anywhere" }}>{url}</span>}>
      <div class="stack">
        <p class="soft">{t("developers.hooks.tells", { events: endpoint.events.join(", ") })}</p>
        {disabledReason !== null && (
          <Notice tone="warning">{t(`developers.hooks.off.${disabledReason}`)}</Notice>
        )}
        {failure !== null && (
          <Notice tone="danger" role="alert">
            {failure}
          </Notice>
        )}
        {sent && (
          <Notice tone="success" role="status">
            {t("developers.hooks.sent")}
          </Notice>
        )}
        <Deliveries deliveries={deliveries.nodes} url={url} enabled={enabled} onChange={onChange} />
        <div class="cluster">
          {enabled && (
            <Button variant="secondary" icon="send" busy={busy} onClick={() => void test()}>
              {t("developers.hooks.test")}
            </Button>
          )}
          <Button variant={enabled ? "quiet" : "secondary"} busy={busy} onClick={() => void turn()}>
            {t(enabled ? "developers.hooks.switchOff" : "developers.hooks.switchOn")}
          </Button>
        </div>
        <Details summary={t("developers.hooks.change")}>
          <EndpointChanges endpoint={endpoint} onChange={onChange} onRemoved={onRemoved} />
        </Details>
      </div>
    </Card>
  );
}
