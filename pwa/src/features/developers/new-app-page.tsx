import { useState } from "preact/hooks";
import { CreateApp } from "../../gql/CreateApp.ts";
import { usePageHead, useText } from "../../lib/app/index.ts";
import { BackLink } from "../../ui/breadcrumb/breadcrumb.tsx";
import { RadioCards } from "../../ui/choice/choice.tsx";
import { LinkButton } from "../../ui/link-button/link-button.tsx";
import { PageTitle } from "../../ui/page-title/page-title.tsx";
import { AppForm } from "./app-form.tsx";
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

function NewApp() {
  const { t } = useText();
  const [kind, setKind] = useState<(typeof KINDS)[number]>("CONFIDENTIAL");
  const [made, setMade] = useState<{ id: string; secret: string | null } | null>(null);
  return (
    <div class="narrow stack stack-l">
      <BackLink href="/developers/apps">{t("developers.apps")}</BackLink>
      <PageTitle>{t("developers.new")}</PageTitle>
      {made === null ? (
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
            start={EMPTY}
            label={t("developers.register")}
            send={async (words, client) => {
              const input = { ...words, kind, requestId: crypto.randomUUID() };
              const { createApp } = await client.mutate(CreateApp, { input });
              if (createApp.app) setMade({ id: createApp.app.id, secret: createApp.clientSecret });
              return createApp.errors;
            }}
          />
        </>
      ) : (
        <>
          <p role="status">{t("developers.registered")}</p>
          {made.secret !== null && <Secret secret={made.secret} meaning={t("developers.secret.app")} />}
          <div>
            <LinkButton href={`/developers/apps/${encodeURIComponent(made.id)}`}>
              {t("developers.open")}
            </LinkButton>
          </div>
        </>
      )}
    </div>
  );
}
