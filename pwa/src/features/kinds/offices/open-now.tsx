import { useText } from "../../../lib/app/index.ts";
import { Icon } from "../../../ui/icon/icon.tsx";
import type { OfficeData } from "./office-data.ts";

/** Open until when, or closed until when, as the service said when it was asked. */
export function OpenNow({ office: { openNow, changesAt } }: { office: OfficeData }) {
  const { t, time, day } = useText();
  return (
    <p class="with-icon office-now">
      <Icon name={openNow ? "check-circle" : "clock"} />
      <span>
        {openNow && changesAt
          ? t("kinds.offices.open", { time: time(changesAt) })
          : changesAt
            ? t("kinds.offices.opens", { day: day(changesAt), time: time(changesAt) })
            : t("kinds.offices.shut")}
      </span>
    </p>
  );
}
