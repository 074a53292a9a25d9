import { ReplayDelivery } from "../../gql/ReplayDelivery.ts";
import { useApp, useText } from "../../lib/app/index.ts";
import { Button } from "../../ui/button/button.tsx";
import { Notice } from "../../ui/notice/notice.tsx";
import { Table } from "../../ui/table/table.tsx";
import { type Delivery, DeliveryState } from "./delivery-state.tsx";
import { useAct } from "./use-act.ts";

interface DeliveriesProps {
  deliveries: readonly Delivery[];
  url: string;
  /** Whether anything is sent there. */
  enabled: boolean;
  onChange: () => Promise<void>;
}

/** The last messages to an endpoint; each can be sent again. */
export function Deliveries({ deliveries, url, enabled, onChange }: DeliveriesProps) {
  const { client } = useApp();
  const { t, dateTime } = useText();
  const { busy, failure, run } = useAct();
  const replay = (id: string) =>
    run(async () => {
      const input = { id, requestId: crypto.randomUUID() };
      const { replayDelivery } = await client.mutate(ReplayDelivery, { input });
      await onChange();
      return replayDelivery.errors;
    });
  const again = {
    key: "again",
    label: t("developers.hooks.again"),
    cell: ({ id, eventType }: Delivery) => (
      <Button
        variant="quiet"
        busy={busy}
        aria-label={t("developers.hooks.sendAgainTo", { event: eventType, url })}
        onClick={() => void replay(id)}
      >
        {t("developers.hooks.sendAgain")}
      </Button>
    ),
  };
  if (deliveries.length === 0) return <p>{t("developers.hooks.silent")}</p>;
  return (
    <>
      {failure !== null && (
        <Notice tone="danger" role="alert">
          {failure}
        </Notice>
      )}
      <Table
        caption={t("developers.hooks.last")}
        columns={[
          { key: "type", label: t("developers.hooks.event"), cell: (row) => row.eventType },
          { key: "when", label: t("developers.hooks.when"), cell: (row) => dateTime(row.createdAt) },
          {
            key: "state",
            label: t("developers.hooks.state"),
            cell: (row) => <DeliveryState delivery={row} />,
          },
          ...(enabled ? [again] : []),
        ]}
        rows={deliveries}
        rowKey={(row) => row.id}
      />
    </>
  );
}
