import type { CaseFormFragment } from "../../../gql/operations.ts";
import { Button } from "../../../ui/button/button.tsx";
import { PageTitle } from "../../../ui/page-title/page-title.tsx";
import { useWords } from "../words.ts";
import { EmergencyCall } from "./emergency-call.tsx";

/** First the call; the form is for afterwards. */
export function CallStep({
  type,
  phone,
  onContinue,
}: {
  type: CaseFormFragment;
  phone: string;
  onContinue: () => void;
}) {
  const { t } = useWords();
  return (
    <>
      <PageTitle>{type.title}</PageTitle>
      <EmergencyCall phone={phone} advice={type.description} />
      <p>{t("cases.emergency.then")}</p>
      <Button variant="secondary" iconEnd="forward" onClick={onContinue}>
        {t("cases.emergency.continue")}
      </Button>
    </>
  );
}
