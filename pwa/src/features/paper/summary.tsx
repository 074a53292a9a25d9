import type { ComponentChildren } from "preact";
import type { CaseViewFragment } from "../../gql/operations.ts";
import { useShell, useText } from "../../lib/app/index.ts";
import { BackLink } from "../../ui/breadcrumb/breadcrumb.tsx";
import { Button } from "../../ui/button/button.tsx";
import { isHelper } from "../cases/case/entry-words.ts";
import { isOpen } from "../cases/case-state.ts";
import { secretAddress } from "../cases/receipt/secret-link.tsx";
import { QrCode } from "./qr-code.tsx";
import "./summary.css";

interface SummaryProps {
  shown: CaseViewFragment;
  /** Of a case of nobody known: who holds the paper can open it, as its words say. */
  secret: string | null;
}

/** What was asked, its code, who answers and by when, and how to reach them, in large type. */
export function Summary({ shown, secret }: SummaryProps) {
  const { t, date, find } = useText();
  const organization = useShell()?.organization;
  const { code, requestType, promisedAt, state, openedAt, team, place, answers, description } = shown;
  const address =
    secret === null ? `${location.origin}/c/${code}` : secretAddress(location.origin, code, secret);
  const slot = answers.find(({ slotEndsAt }) => slotEndsAt !== null);
  const opened = shown.entries.nodes.find(({ kind }) => kind === "OPENED");
  const helper = opened && isHelper(opened.author) ? opened.author.name : null;
  const line = (label: string, value: ComponentChildren) => (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
  return (
    <div class="narrow stack paper">
      <div class="stack no-print">
        <BackLink href={`/cases/${code}`}>{t("paper.back")}</BackLink>
        <div>
          <Button icon="print" onClick={() => print()}>
            {t("paper.print")}
          </Button>
        </div>
      </div>
      <p class="paper-from">{organization?.name}</p>
      <h1>{requestType.title}</h1>
      <div class="paper-code">
        <QrCode address={address} label={t("paper.scan")} />
        <div class="stack stack-s">
          <p>{t("paper.code")}</p>
          <p>
            <bdi class="code">{code}</bdi>
          </p>
          <p>{t(secret === null ? "paper.scan" : "paper.scanSecret")}</p>
          <p class="paper-address" dir="ltr">
            {address}
          </p>
        </div>
      </div>
      <dl class="paper-facts">
        {line(t("paper.sent"), date(openedAt))}
        {line(t("paper.state"), find(`cases.state.${state}`))}
        {slot !== undefined && line(slot.label, slot.display)}
        {slot === undefined && promisedAt !== null && isOpen(state) && line(t("paper.due"), date(promisedAt))}
        {team !== null && line(t("paper.office"), team.name)}
        {helper !== null && line(t("paper.helper"), helper)}
        {description !== null && line(t("paper.asked"), <span dir="auto">{description}</span>)}
        {answers.filter((one) => one !== slot).map(({ label, display }) => line(label, display))}
        {place !== null && line(t("paper.place"), place.address)}
        {organization && line(t("paper.call"), <bdi dir="ltr">{organization.phone}</bdi>)}
        {organization && line(t("paper.hours"), organization.openingHours)}
      </dl>
    </div>
  );
}
