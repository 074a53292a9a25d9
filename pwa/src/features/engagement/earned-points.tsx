import { useEffect } from "preact/hooks";
import { EarnedPoints as EarnedPointsQuery } from "../../gql/EarnedPoints.ts";
import { useApp, usePreferences, useText } from "../../lib/app/index.ts";
import { useQuery } from "../../lib/graphql/index.ts";
import { Icon } from "../../ui/icon/icon.tsx";
import "./earned-points.css";

/** Points are given behind the act, normally within a second: asked again after these pauses, milliseconds. */
const ASK_AGAIN = [1_500, 5_000];

interface EarnedPointsProps {
  /** Public code of the case that the act was about. */
  caseCode: string;
  /** Changes with each act on the case (its version): points are asked for again. */
  after: number | string;
}

/**
 * One quiet line: the points that a case has given, as the ledger has them; nothing where points are off or none came.
 * A page that shows it needs the words of the room "engagement" in its route.
 */
export function EarnedPoints({ caseCode, after }: EarnedPointsProps) {
  const { client } = useApp();
  const { t } = useText();
  const { points: on } = usePreferences();
  const { data } = useQuery(EarnedPointsQuery, {}, { skip: !on });
  useEffect(() => {
    if (!on) return;
    const timers = ASK_AGAIN.map((pause) => setTimeout(() => void client.load(EarnedPointsQuery, {}), pause));
    return () => timers.forEach(clearTimeout);
  }, [client, on, caseCode, after]);
  const points = data?.viewer.points;
  const earned = points?.entries.nodes
    .filter((entry) => entry.case?.code === caseCode)
    .reduce((sum, entry) => sum + entry.points, 0);
  return (
    <div role="status">
      {on && points?.enabled === true && earned !== undefined && earned > 0 && (
        <p class="earned-points">
          <Icon name="award" /> <span>{t("engagement.earned", { count: earned })}</span>{" "}
          <a href="/points">{t("engagement.seeAll")}</a>
        </p>
      )}
    </div>
  );
}
