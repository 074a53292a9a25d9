import { useEffect, useState } from "preact/hooks";
import { useLocation } from "wouter-preact";
import { CaseChanged } from "../../gql/CaseChanged.ts";
import { CasePage } from "../../gql/CasePage.ts";
import { useApp, useFailureText, usePageHead, useShell } from "../../lib/app/index.ts";
import { secretOf } from "../../lib/device/anonymous-cases.ts";
import { useQuery } from "../../lib/graphql/index.ts";
import { useLiveCase } from "../../lib/live/index.ts";
import type { PageProps } from "../../lib/routing/index.ts";
import { BackLink } from "../../ui/breadcrumb/breadcrumb.tsx";
import { Notice } from "../../ui/notice/notice.tsx";
import { Skeleton } from "../../ui/skeleton/skeleton.tsx";
import { writtenCode } from "./case-code.ts";
import { CaseNews } from "./case/case-news.tsx";
import { CaseNotFound } from "./case/case-not-found.tsx";
import { CaseView } from "./case/case-view.tsx";
import { useWords } from "./words.ts";

/** One case, kept up to date while it is shown; the last reading of it is there without a connection too. */
export function Page({ params }: PageProps) {
  const { client } = useApp();
  const { t, dateTime } = useWords();
  const failureText = useFailureText();
  const [, navigate] = useLocation();
  const signedIn = useShell()?.viewer.citizen != null;
  const given = params["code"] ?? "";
  const code = writtenCode(given);
  // Who is signed in rarely needs one: their case is asked for at once.
  const [secret, setSecret] = useState<string | null | undefined>(signedIn ? null : undefined);
  useEffect(() => void secretOf(code).then(setSecret), [code]);
  useEffect(() => {
    if (code !== given) navigate(`/cases/${code}`, { replace: true });
  }, [code, given]);

  const variables = { code, secret: secret ?? null };
  const { data, error, keptAt, loading } = useQuery(CasePage, variables, {
    keep: true,
    skip: secret === undefined,
  });
  useLiveCase(CaseChanged, {
    ...variables,
    version: data?.case?.version,
    versionOf: ({ caseChanged }) => caseChanged.version,
    onData: ({ caseChanged }) => client.write(CasePage, variables, { case: caseChanged }, { keep: true }),
  });
  usePageHead({ title: `${data?.case?.requestType.title ?? t("cases.case.title")} ${code}` });
  if (secret === undefined || loading) {
    return (
      <div class="narrow stack">
        <h1>{t("cases.case.title")}</h1>
        <Skeleton label={t("state.loading")} lines={8} />
      </div>
    );
  }
  const shown = data?.case;
  if (shown == null) return <CaseNotFound code={code} error={error} signedIn={signedIn} />;
  return (
    <div class="narrow stack">
      <BackLink href="/cases">{t("cases.cases.title")}</BackLink>
      {error && (
        <Notice tone="warning" icon="offline">
          {keptAt === undefined
            ? failureText(error)
            : t("cases.case.keptAt", { when: dateTime(new Date(keptAt).toISOString()) })}
        </Notice>
      )}
      <CaseNews shown={shown} />
      <CaseView shown={shown} secret={secret} />
    </div>
  );
}
