import { useEffect, useState } from "preact/hooks";
import { CasePage } from "../../gql/CasePage.ts";
import { usePageHead, useShell, useText } from "../../lib/app/index.ts";
import { secretOf } from "../../lib/device/anonymous-cases.ts";
import { useQuery } from "../../lib/graphql/index.ts";
import type { PageProps } from "../../lib/routing/index.ts";
import { Skeleton } from "../../ui/skeleton/skeleton.tsx";
import { writtenCode } from "../cases/case-code.ts";
import { CaseNotFound } from "../cases/case/case-not-found.tsx";
import { Summary } from "./summary.tsx";

/** A case on one sheet of paper, for who prefers to hold it. */
export function Page({ params }: PageProps) {
  const { t } = useText();
  const signedIn = useShell()?.viewer.citizen != null;
  const code = writtenCode(params["code"] ?? "");
  const [secret, setSecret] = useState<string | null | undefined>(undefined);
  useEffect(() => void secretOf(code).then(setSecret), [code]);
  const { data, error, loading } = useQuery(
    CasePage,
    { code, secret: secret ?? null },
    { keep: true, skip: secret === undefined },
  );
  const title = t("paper.title");
  usePageHead({ title: `${title} ${code}` });
  const shown = data?.case;
  if (shown != null) return <Summary shown={shown} secret={signedIn ? null : (secret ?? null)} />;
  if (secret !== undefined && !loading) return <CaseNotFound {...{ code, error, signedIn }} />;
  return (
    <div class="narrow stack">
      <h1>{title}</h1>
      <Skeleton label={t("state.loading")} lines={8} />
    </div>
  );
}
