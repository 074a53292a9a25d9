import { useEffect, useState } from "preact/hooks";
import { usePageHead, useText } from "../../lib/app/index.ts";
import { BackLink } from "../../ui/breadcrumb/breadcrumb.tsx";
import { Button } from "../../ui/button/button.tsx";
import { CopyableCode } from "../../ui/copyable-code/copyable-code.tsx";
import { LinkButton } from "../../ui/link-button/link-button.tsx";
import { PageTitle } from "../../ui/page-title/page-title.tsx";
import { DeskGate } from "./desk-gate.tsx";
import { type Opened, OpenForm } from "./open/open-form.tsx";

export function Page() {
  const { t } = useText();
  const [opened, setOpened] = useState<Opened | null>(null);
  usePageHead({ title: t("desk.open.title") });
  return (
    <DeskGate>
      <div class="narrow stack desk">
        <BackLink href="/desk">{t("desk.queue.title")}</BackLink>
        {opened === null ? (
          <>
            <PageTitle lead={t("desk.open.lead")}>{t("desk.open.title")}</PageTitle>
            <OpenForm onOpened={setOpened} />
          </>
        ) : (
          <Done opened={opened} onAgain={() => setOpened(null)} />
        )}
      </div>
    </DeskGate>
  );
}

/** The code to say aloud or to write down for the person. */
function Done({ opened, onAgain }: { opened: Opened; onAgain: () => void }) {
  const { t, date } = useText();
  useEffect(() => document.querySelector<HTMLElement>("main h1")?.focus(), []);
  if (opened === "waiting") {
    return (
      <>
        <PageTitle lead={t("desk.reply.waiting")}>{t("desk.reply.pending")}</PageTitle>
        <Button variant="secondary" icon="plus" onClick={onAgain}>
          {t("desk.open.again")}
        </Button>
      </>
    );
  }
  return (
    <>
      <PageTitle lead={t("desk.open.tell")}>{t("desk.open.done")}</PageTitle>
      <CopyableCode
        label={t("desk.open.code")}
        code={opened.code}
        copyLabel={t("desk.open.copy")}
        copiedLabel={t("desk.open.copied")}
      />
      {opened.promisedAt && <p>{t("desk.open.promised", { date: date(opened.promisedAt) })}</p>}
      <div class="cluster">
        <LinkButton href={`/desk/${opened.code}`}>{t("desk.keys.open")}</LinkButton>
        <Button variant="secondary" icon="plus" onClick={onAgain}>
          {t("desk.open.again")}
        </Button>
      </div>
    </>
  );
}
