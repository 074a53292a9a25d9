import type { OwnEndpointFragment } from "../../gql/operations.ts";
import { useText } from "../../lib/app/index.ts";
import { Icon, type IconName } from "../../ui/icon/icon.tsx";

/** A message to an endpoint. */
export type Delivery = OwnEndpointFragment["deliveries"]["nodes"][number];

const ICONS: Record<Delivery["state"], IconName> = {
  PENDING: "clock",
  DELIVERED: "check-circle",
  FAILED: "alert",
  CANCELLED: "close",
};

/** How far a message has come, what went wrong with it, and when it is tried again. */
export function DeliveryState({ delivery }: { delivery: Delivery }) {
  const { t, find, dateTime } = useText();
  const { state, attempts, lastStatus, lastError, nextTryAt } = delivery;
  const answer = lastStatus === null ? null : t("developers.delivery.answered", { status: lastStatus });
  const why = answer ?? (lastError === null ? null : (find(`developers.why.${lastError}`) ?? lastError));
  const again = state === "PENDING" && attempts > 0;
  return (
    <span class="with-icon">
      <Icon name={ICONS[state]} />
      <span>
        {t(again ? "developers.delivery.again" : `developers.delivery.${state}`)}
        {why !== null && `: ${why}`}
        {again && nextTryAt !== null && (
          <>
            <br />
            {t("developers.delivery.next", { at: dateTime(nextTryAt) })}
          </>
        )}
      </span>
    </span>
  );
}
