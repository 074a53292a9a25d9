import { useText } from "../../../lib/app/index.ts";
import type { OfficeData } from "./office-data.ts";

type Openings = OfficeData["hours"][number]["openings"];

/** The hours of every week, and the days that are not as every week. */
export function OfficeHours({ office: { hours, exceptions } }: { office: OfficeData }) {
  const { t, find, day } = useText();
  const said = (openings: Openings) =>
    openings.length === 0
      ? t("kinds.offices.closed")
      : openings.map(({ opens, closes }) => `${opens}–${closes}`).join(", ");
  return (
    <div class="stack">
      <dl class="office-hours">
        {hours.map(({ weekday, openings }) => (
          <>
            <dt>{find(`kinds.weekday.${weekday}`)}</dt>
            <dd>{said(openings)}</dd>
          </>
        ))}
      </dl>
      {exceptions.length > 0 && (
        <div class="stack stack-s">
          <h3>{t("kinds.offices.exceptions")}</h3>
          <ul>
            {exceptions.map(({ date, reason, openings }) => (
              <li key={date}>
                {day(`${date}T12:00:00Z`)}: {said(openings)} ({reason ?? t("kinds.offices.holiday")})
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
