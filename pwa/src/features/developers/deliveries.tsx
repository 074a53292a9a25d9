import type { OwnEndpointFragment } from "../../gql/operations.ts";
import { ReplayDelivery } from "../../gql/ReplayDelivery.ts";
import { useApp, useText } from "../../lib/app/index.ts";
import { Button } from "../../ui/button/button.tsx";
import { Notice } from "../../ui/notice/notice.tsx";
import { Table } from "../../ui/table/table.tsx";
import { useAct } from "./use-act.ts";

interface DeliveriesProps {
  deliveries: OwnEndpointFragment["deliveries"]["nodes"];
  url: string;
  onChange: () => Promise<void>;
}

/** The last messages to an endpoint; each can be sent again. */
export function Deliveries({ deliveries, url, onChange }: DeliveriesProps) {
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
            cell: (row) =>
              [t(`developers.delivery.${row.state}`), row.lastStatus ?? row.lastError]
                .filter((part) => part !== null)
                .join(" · "),
          },
          {
            key: "again",
            label: t("developers.hooks.again"),
            cell: (row) => (
              <Button
                variant="quiet"
                busy={busy}
                aria-label={t("developers.hooks.sendAgainTo", { event: row.eventType, url })}
                onClick={() => void replay(row.id)}
              >
                {t("developers.hooks.sendAgain")}
              </Button>
            ),
          },
        ]}
        rows={deliveries}
        rowKey={(row) => row.id}
      />
    </>
  );
}
