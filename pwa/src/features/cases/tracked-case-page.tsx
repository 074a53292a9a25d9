import { useEffect } from "preact/hooks";
import { useLocation } from "wouter-preact";
import { FindCase } from "../../gql/FindCase.ts";
import { useApp, usePageHead } from "../../lib/app/index.ts";
import { keepAnonymousCase, secretOf } from "../../lib/device/anonymous-cases.ts";
import type { PageProps } from "../../lib/routing/index.ts";
import { Skeleton } from "../../ui/skeleton/skeleton.tsx";
import { readSecretLink, writtenCode } from "./case-code.ts";
import { useWords } from "./words.ts";

/**
 * The short address of a case, as it is written in notices and read out: /c/7K3M-2QXD-F, with the secret behind "#"
 * where it is anonymous. Leads to the case, or to the form that asks for the secret.
 */
export function Page({ params }: PageProps) {
  const { t } = useWords();
  const { client } = useApp();
  const [, navigate] = useLocation();
  const title = t("cases.trackedCase.title");
  usePageHead({ title });
  const code = writtenCode(params["code"] ?? "");
  useEffect(() => {
    const lead = async (): Promise<void> => {
      const secret = readSecretLink(location.href)?.secret ?? (await secretOf(code));
      await client.load(FindCase, { code, secret });
      const { data, error } = client.state(FindCase, { code, secret }).peek();
      const found = data?.case;
      if (found == null && error?.code !== "NETWORK")
        return navigate(`/track?code=${code}`, { replace: true });
      if (secret !== null) {
        // Without a connection the secret of the link is kept too: the case is shown when there is one.
        const openedAt = found?.openedAt ?? new Date().toISOString();
        await keepAnonymousCase({ code, secret, title: found?.requestType.title ?? title, openedAt });
      }
      navigate(`/cases/${found?.code ?? code}`, { replace: true });
    };
    void lead();
  }, [code]);
  return (
    <>
      <h1>{title}</h1>
      <Skeleton label={t("state.loading")} lines={6} />
    </>
  );
}
