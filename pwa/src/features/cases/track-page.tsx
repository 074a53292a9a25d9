import { useState } from "preact/hooks";
import { useLocation, useSearch } from "wouter-preact";
import { usePageHead } from "../../lib/app/index.ts";
import { Details } from "../../ui/details/details.tsx";
import { PageTitle } from "../../ui/page-title/page-title.tsx";
import { ReplaceSecretForm } from "./track/replace-secret-form.tsx";
import { TrackForm } from "./track/track-form.tsx";
import { useWords } from "./words.ts";

/** Following a case without an account: by its code and secret. ?code= fills the first in. */
export function Page() {
  const { t } = useWords();
  const [, navigate] = useLocation();
  const [code, setCode] = useState(bareCode(new URLSearchParams(useSearch()).get("code") ?? ""));
  const title = t("cases.track.title");
  usePageHead({ title });
  return (
    <div class="narrow stack stack-l">
      <PageTitle lead={t("cases.track.lead")}>{title}</PageTitle>
      <TrackForm code={code} onCode={setCode} onFound={(found) => navigate(`/cases/${found}`)} />
      <Details summary={t("cases.track.lost")}>
        <ReplaceSecretForm code={code} onCode={setCode} />
      </Details>
    </div>
  );
}

/** Links like web+sportello:7K3M-2QXD-F open the installed app here, with all of the link. */
function bareCode(given: string): string {
  return given.replace(/^web\+sportello:\/*/, "");
}
