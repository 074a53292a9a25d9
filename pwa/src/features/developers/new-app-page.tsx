import { useEffect, useRef, useState } from "preact/hooks";
import { CreateApp } from "../../gql/CreateApp.ts";
import { PersonalData } from "../../gql/PersonalData.ts";
import { usePageHead, useText } from "../../lib/app/index.ts";
import { useQuery } from "../../lib/graphql/index.ts";
import { BackLink } from "../../ui/breadcrumb/breadcrumb.tsx";
import { RadioCards } from "../../ui/choice/choice.tsx";
import { LinkButton } from "../../ui/link-button/link-button.tsx";
import { PageTitle } from "../../ui/page-title/page-title.tsx";
import { Skeleton } from "../../ui/skeleton/skeleton.tsx";
import { AppForm } from "./app-form.tsx";
import { ClientId } from "./client-id.tsx";
import { Secret } from "./secret.tsx";
import { SignedIn } from "./signed-in.tsx";

const KINDS = ["CONFIDENTIAL", "PUBLIC"] as const;
const EMPTY = {
  name: "",
  description: "",
  website: null,
  redirectUris: [],
  scopes: ["cases:read"],
  contactEmail: "",
};

/** Registers an app; then shows its secret, for the only time. */
export function Page() {
  const { t } = useText();
  usePageHead({ title: t("developers.new") });
  return (
    <SignedIn here="/developers/apps/new">
      <NewApp />
    </SignedIn>
  );
}

interface Made {
  id: string;
  clientId: string;
  secret: string | null;
}

function NewApp() {
  const { t } = useText();
  const { data, loading } = useQuery(PersonalData, {});
  const [kind, setKind] = useState<(typeof KINDS)[number]>("CONFIDENTIAL");
  const [made, setMade] = useState<Made | null>(null);
  return (
    <div class="narrow stack stack-l">
      <BackLink href="/developers/apps">{t("developers.apps")}</BackLink>
      {made !== null && <Registered {...made} />}
      {made === null && <PageTitle>{t("developers.new")}</PageTitle>}
      {loading && <Skeleton label={t("state.loading")} lines={6} />}
      {made === null && !loading && (
        <>
          <RadioCards
            id="kind"
            label={t("developers.kind.label")}
            hint={t("developers.kind.hint")}
            options={KINDS.map((value) => ({ value, label: t(`developers.kind.${value}`) }))}
            value={kind}
            onChange={(value) => setKind(value === "PUBLIC" ? "PUBLIC" : "CONFIDENTIAL")}
          />
          <AppForm
            start={{ ...EMPTY, contactEmail: data?.viewer.citizen?.email ?? "" }}
            label={t("developers.register")}
            send={async (words, client) => {
              const input = { ...words, kind, requestId: crypto.randomUUID() };
              const { createApp } = await client.mutate(CreateApp, { input });
              if (createApp.app) setMade({ ...createApp.app, secret: createApp.clientSecret });
              return createApp.errors;
            }}
          />
        </>
      )}
    </div>
  );
}

/** What came of it: the form is gone, so the title takes the focus, or the secret where there is one. */
function Registered({ id, clientId, secret }: Made) {
  const { t } = useText();
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (secret === null) part.current?.querySelector("h1")?.focus();
  }, []);
  return (
    <div class="stack stack-l" ref={part}>
      <PageTitle>{t("developers.registered")}</PageTitle>
      {secret !== null && <Secret secret={secret} meaning={t("developers.secret.app")} />}
      <ClientId clientId={clientId} />
      <div>
        <LinkButton href={`/developers/apps/${encodeURIComponent(id)}`} iconEnd="forward">
          {t("developers.open")}
        </LinkButton>
      </div>
    </div>
  );
}
