import type { ReceiptQuery } from "../../../gql/Receipt.ts";
import { usePreferences } from "../../../lib/app/index.ts";
import { CopyableCode } from "../../../ui/copyable-code/copyable-code.tsx";
import { Icon } from "../../../ui/icon/icon.tsx";
import { LinkButton } from "../../../ui/link-button/link-button.tsx";
import { dueWords } from "../promise-words.ts";
import { later } from "../later.tsx";
import { useWords } from "../words.ts";
import { SecretLink } from "./secret-link.tsx";
import "./receipt.css";

const EarnedPoints = later(async () => (await import("../../engagement/earned-points.tsx")).EarnedPoints, {
  quiet: true,
});

interface ReceiptViewProps {
  code: string;
  /** Null where it cannot be read right now: the code is enough to begin with. */
  filed: ReceiptQuery["case"];
  /** Of an anonymous case, where this device has it. */
  secret: string | null;
}

/** It has arrived: its code, by when and by whom it is answered, what happens next. */
export function ReceiptView({ code, filed, secret }: ReceiptViewProps) {
  const words = useWords();
  const { points } = usePreferences();
  const { t, date, time } = words;
  const slot = filed?.answers.find(({ slotEndsAt }) => slotEndsAt !== null);
  return (
    <div class="narrow stack">
      <div class="receipt-head stack stack-s">
        <Icon name="check-circle" size="huge" />
        <h1 tabIndex={-1}>{t("cases.receipt.title")}</h1>
        {filed && <p class="lead">{filed.requestType.title}</p>}
      </div>
      <CopyableCode
        label={t("cases.receipt.code")}
        code={code}
        copyLabel={t("cases.receipt.copy")}
        copiedLabel={t("cases.receipt.copied")}
      />
      <section class="stack stack-s">
        <h2>{t("cases.receipt.next")}</h2>
        <ol class="receipt-next">
          <li>
            {filed?.team ? t("cases.receipt.team", { team: filed.team.name }) : t("cases.receipt.office")}
          </li>
          {slot !== undefined && <li>{t("cases.slot.agreed", { when: slot.display })}</li>}
          {slot === undefined && filed?.promisedAt != null && (
            <li>{t("cases.receipt.due", { due: dueWords(filed.promisedAt, words) })}</li>
          )}
          <li>{t(secret === null ? "cases.receipt.told" : "cases.receipt.toldAnonymous")}</li>
        </ol>
      </section>
      {secret === null && points && <EarnedPoints caseCode={code} after={code} />}
      <LinkButton href={`/cases/${code}`} iconEnd="forward">
        {t("cases.receipt.follow")}
      </LinkButton>
      {secret !== null && <SecretLink code={code} secret={secret} />}
      <LinkButton href={`/cases/${code}/print`} variant="quiet" icon="print">
        {t("cases.receipt.print")}
      </LinkButton>
      {filed && (
        <p class="soft">
          {t("cases.receipt.sentOn", { date: date(filed.openedAt), time: time(filed.openedAt) })}
        </p>
      )}
    </div>
  );
}
