import { useState } from "preact/hooks";
import { navigate } from "wouter-preact/use-browser-location";
import type { DeskCaseFragment } from "../../gql/operations.ts";
import { LoadProblem } from "../../layout/load-problem.tsx";
import { usePageHead, useText } from "../../lib/app/index.ts";
import type { PageProps } from "../../lib/routing/index.ts";
import { EmptyState } from "../../ui/empty-state/empty-state.tsx";
import { LinkButton } from "../../ui/link-button/link-button.tsx";
import { Skeleton } from "../../ui/skeleton/skeleton.tsx";
import { type ToastMessage, ToastRegion } from "../../ui/toast/toast.tsx";
import { CaseHead } from "./case/case-head.tsx";
import { CaseRequest } from "./case/case-request.tsx";
import { CaseTimeline } from "./case/case-timeline.tsx";
import { useCaseActs } from "./case/use-case-acts.ts";
import { useCaseNews } from "./case/use-case-news.ts";
import { useDeskCase } from "./case/use-desk-case.ts";
import { CitizenPanel } from "./citizen/citizen-panel.tsx";
import { Composer } from "./composer/composer.tsx";
import { DeskGate } from "./desk-gate.tsx";
import { ShortcutsHelp } from "./shortcuts/shortcuts-help.tsx";
import { useShortcuts } from "./shortcuts/use-shortcuts.ts";

export function Page({ params }: PageProps) {
  const { t } = useText();
  const code = params["code"] ?? "";
  usePageHead({ title: t("desk.case.title", { code }) });
  return (
    <DeskGate>
      <FoundCase code={code} />
    </DeskGate>
  );
}

function FoundCase({ code }: { code: string }) {
  const { t } = useText();
  const { data, error, loading, refetch, show } = useDeskCase(code);
  if (loading) return <Skeleton label={t("state.loading")} lines={8} />;
  if (data?.case) return <DeskCase current={data.case} show={show} refetch={refetch} />;
  if (error && error.code !== "CASE_CODE_MISREAD") {
    return <LoadProblem error={error} onRetry={() => void refetch()} />;
  }
  return (
    <EmptyState
      icon="search"
      level={1}
      title={t(error ? "desk.case.misread" : "desk.case.unknown")}
      action={<LinkButton href="/desk">{t("desk.queue.title")}</LinkButton>}
    />
  );
}

interface DeskCaseProps {
  current: DeskCaseFragment;
  show: (next: DeskCaseFragment) => void;
  refetch: () => Promise<void>;
}

function DeskCase({ current, show, refetch }: DeskCaseProps) {
  const { t } = useText();
  const acts = useCaseActs({ current, show, refetch });
  const [toast, setToast] = useState<ToastMessage | undefined>();
  const [help, setHelp] = useState(false);
  const say = (text: string, onUndo?: () => void): void =>
    setToast({ id: crypto.randomUUID(), text, ...(onUndo && { onUndo, undoLabel: t("desk.undo") }) });
  useCaseNews(current, say);
  useShortcuts({ "?": () => setHelp(true), u: () => navigate("/desk") });
  return (
    <div class="stack desk">
      <CaseHead case={current} acts={acts} say={say} onHelp={() => setHelp(true)} />
      <div class="columns">
        <div class="stack stack-l">
          <CaseRequest case={current} />
          <CaseTimeline case={current} />
          <Composer case={current} acts={acts} refetch={refetch} onDone={say} />
        </div>
        <CitizenPanel case={current} />
      </div>
      <ToastRegion message={toast} closeLabel={t("action.close")} onClose={() => setToast(undefined)} />
      <ShortcutsHelp open={help} onClose={() => setHelp(false)} />
    </div>
  );
}
