import { useState } from "preact/hooks";
import type { PointsPageQuery } from "../../gql/PointsPage.ts";
import { useText } from "../../lib/app/index.ts";
import { Button } from "../../ui/button/button.tsx";
import { PointsRules } from "./points-rules.tsx";

type Points = NonNullable<PointsPageQuery["viewer"]["points"]>;

interface PointsInvitationProps {
  rules: Points["rules"];
  onTurnOn: () => Promise<void>;
}

/** Points are off: what they are and are not, and one button. Nothing else in the service changes without them. */
export function PointsInvitation({ rules, onTurnOn }: PointsInvitationProps) {
  const { t } = useText();
  const [busy, setBusy] = useState(false);
  const turnOn = (): void => {
    setBusy(true);
    void onTurnOn().finally(() => setBusy(false));
  };
  return (
    <>
      <section class="stack" aria-labelledby="points-off">
        <h2 id="points-off">{t("engagement.off.title")}</h2>
        <p class="measure">{t("engagement.off.what")}</p>
        <p class="measure">{t("engagement.off.same")}</p>
        <Button icon="award" busy={busy} onClick={turnOn}>
          {t("engagement.off.turnOn")}
        </Button>
      </section>
      <PointsRules rules={rules} />
    </>
  );
}
