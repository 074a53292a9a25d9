import type { PointsPageQuery } from "../../gql/PointsPage.ts";
import { useText } from "../../lib/app/index.ts";
import "./points.css";

interface PointsRulesProps {
  rules: NonNullable<PointsPageQuery["viewer"]["points"]>["rules"];
}

/** Every rule with what it gives and how often: nothing is hidden. */
export function PointsRules({ rules }: PointsRulesProps) {
  const { t } = useText();
  return (
    <section class="stack" aria-labelledby="points-rules">
      <h2 id="points-rules">{t("engagement.rules.title")}</h2>
      <p class="measure">{t("engagement.rules.lead")}</p>
      <ul role="list" class="points-rules">
        {rules.map((rule) => (
          <li key={rule.code}>
            <div>
              <h3>{rule.title}</h3>
              <p>{rule.description}</p>
              <p class="soft">{t("engagement.rules.perDay", { count: rule.perDay })}</p>
            </div>
            <p class="points-amount">
              {t("engagement.amount", { count: rule.points, signed: `+${rule.points}` })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
