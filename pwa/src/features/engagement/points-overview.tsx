import { useState } from "preact/hooks";
import type { PointsPageQuery } from "../../gql/PointsPage.ts";
import { useText } from "../../lib/app/index.ts";
import { Button } from "../../ui/button/button.tsx";
import { Icon } from "../../ui/icon/icon.tsx";
import { PointsMeter } from "../../ui/points-meter/points-meter.tsx";
import { PointsEntries } from "./points-entries.tsx";
import { PointsRules } from "./points-rules.tsx";

type Points = NonNullable<PointsPageQuery["viewer"]["points"]>;

interface PointsOverviewProps {
  points: Points;
  onTurnOff: () => Promise<void>;
}

/** Points as they stand, badges, every entry with its rule, every rule, and the way to turn them off. */
export function PointsOverview({ points, onTurnOff }: PointsOverviewProps) {
  const { t, number } = useText();
  const [busy, setBusy] = useState(false);
  const { balance, level, toNextLevel } = points;
  const turnOff = (): void => {
    setBusy(true);
    void onTurnOff().finally(() => setBusy(false));
  };
  return (
    <>
      <PointsMeter
        balance={t("engagement.balance", { count: balance })}
        level={t("engagement.level", { level })}
        progress={
          toNextLevel === null ? undefined : Math.max(0, balance) / Math.max(1, balance + toNextLevel)
        }
        next={
          toNextLevel === null
            ? t("engagement.lastLevel")
            : t("engagement.toNext", {
                count: toNextLevel,
                total: number(balance + toNextLevel),
                next: level + 1,
              })
        }
      />
      <Badges badges={points.badges} />
      <PointsEntries first={points.entries} />
      <PointsRules rules={points.rules} />
      <section class="stack" aria-labelledby="points-turn-off">
        <h2 id="points-turn-off">{t("engagement.on.title")}</h2>
        <p class="measure">{t("engagement.on.what")}</p>
        <Button variant="secondary" busy={busy} onClick={turnOff}>
          {t("engagement.on.turnOff")}
        </Button>
      </section>
    </>
  );
}

function Badges({ badges }: Pick<Points, "badges">) {
  const { t, shortDate } = useText();
  if (badges.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="points-badges">
      <h2 id="points-badges">{t("engagement.badges.title")}</h2>
      <ul role="list" class="grid points-badges">
        {badges.map(({ code, title, description, earnedAt }) => (
          <li key={code} class={earnedAt === null ? "badge-to-earn" : "badge-earned"}>
            <Icon name={earnedAt === null ? "star" : "award"} size="large" />
            <div>
              <h3>{title}</h3>
              <p>{description}</p>
              <p class="soft">
                {earnedAt === null
                  ? t("engagement.badges.toEarn")
                  : t("engagement.badges.earned", { date: shortDate(earnedAt) })}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
