import { useEffect, useRef, useState } from "preact/hooks";
import { useLocation, useSearch } from "wouter-preact";
import { NewCasePage } from "../../gql/NewCasePage.ts";
import { usePageHead, usePreferences, useShell } from "../../lib/app/index.ts";
import { takeSharedText } from "../../lib/device/shared.ts";
import { useDraft } from "../../lib/draft/index.ts";
import { useQuery } from "../../lib/graphql/index.ts";
import type { PageProps } from "../../lib/routing/index.ts";
import { LoadProblem } from "../../layout/load-problem.tsx";
import { EmptyState } from "../../ui/empty-state/empty-state.tsx";
import { LinkButton } from "../../ui/link-button/link-button.tsx";
import { Skeleton } from "../../ui/skeleton/skeleton.tsx";
import { type CaseDraft, EMPTY_DRAFT } from "./form/case-draft.ts";
import { CaseForm, preloadReview } from "./form/case-form.tsx";
import { SignInNeeded } from "./form/sign-in-needed.tsx";
import { Solved } from "./form/solved.tsx";
import { later } from "./later.tsx";
import { useWords } from "./words.ts";

const Receipt = later(async () => (await import("./receipt/receipt.tsx")).Receipt);

/** Filing a request of one type, and its receipt (?sent=). */
export function Page({ params: { code = "" } }: PageProps) {
  const sent = new URLSearchParams(useSearch()).get("sent");
  return sent === null ? <NewCase code={code} /> : <Receipt reference={sent} requestType={code} />;
}

function NewCase({ code }: { code: string }) {
  const { t } = useWords();
  const { locale, register } = usePreferences();
  const [, navigate] = useLocation();
  const params = new URLSearchParams(useSearch());
  const [solved, setSolved] = useState(false);
  const shell = useShell();
  const anonymous = shell?.viewer.citizen == null;
  // What waits to be sent is corrected apart from what is being written.
  const correct = params.get("correct");
  const draft = useDraft<CaseDraft>(
    correct === null ? `new-case/${code}` : `correct/${correct}`,
    EMPTY_DRAFT,
  );
  const kept = { keep: true, maxAge: 300_000 };
  const newest = useQuery(NewCasePage, { code, locale, register }, kept);
  // A draft goes on with the version of the questions it was begun with.
  const begun = draft.restored ? draft.value.version : null;
  const outdated = begun !== null && newest.data?.requestType?.version !== begun;
  const earlier = useQuery(
    NewCasePage,
    { code, version: begun, locale, register },
    { ...kept, skip: !outdated },
  );
  const read = (outdated ? earlier.data?.requestType : null) ?? newest.data?.requestType;
  // While it is fetched in other words, because a setting was changed, the form stays as it is.
  const shown = useRef(read);
  shown.current = read ?? shown.current;
  const type = newest.data === undefined ? shown.current : read;
  usePageHead({
    title: type?.title ?? t("cases.newCase.title"),
    description: type?.description,
    status: newest.data && !type ? 404 : undefined,
  });

  useEffect(() => {
    if (!draft.ready) return;
    preloadReview();
    Receipt.preload();
  }, [draft.ready]);

  const text = params.get("text");
  useEffect(() => {
    if (!draft.ready) return;
    void takeSharedText().then((shared) => {
      const description = text ?? shared;
      if (description === "") return;
      draft.change((before) => (before.description === "" ? { ...before, description } : before));
    });
  }, [draft.ready, text]);

  if (solved) return <Solved />;
  if (newest.loading && type == null) return <Skeleton label={t("state.loading")} lines={6} />;
  if (type == null) {
    if (newest.error) return <LoadProblem error={newest.error} onRetry={() => void newest.refetch()} />;
    return (
      <EmptyState
        icon="search"
        level={1}
        title={t("cases.newCase.unknown")}
        action={<LinkButton href="/new">{t("cases.newCase.choose")}</LinkButton>}
      />
    );
  }
  if (type.identity === "SIGNED_IN" && shell !== undefined && anonymous) return <SignInNeeded type={type} />;
  return (
    <CaseForm
      {...{ type, draft, anonymous }}
      onSolved={() => {
        setSolved(true);
        void draft.discard();
      }}
      onSent={(reference) => {
        navigate(`/new/${code}?sent=${reference}`, { replace: true });
        void draft.discard();
      }}
    />
  );
}
