import { useRef, useState } from "preact/hooks";
import type { OwnEndpointFragment } from "../../gql/operations.ts";
import { useText } from "../../lib/app/index.ts";
import { Details } from "../../ui/details/details.tsx";
import { Notice } from "../../ui/notice/notice.tsx";
import { EndpointForm } from "./endpoint-form.tsx";
import { Endpoint } from "./endpoint.tsx";
import { Secret } from "./secret.tsx";

interface WebhooksProps {
  appId: string;
  endpoints: readonly OwnEndpointFragment[];
  onChange: () => Promise<void>;
}

/** Where an app is told what happens, and the form that adds one more place. */
export function Webhooks({ appId, endpoints, onChange }: WebhooksProps) {
  const { t } = useText();
  const title = useRef<HTMLHeadingElement>(null);
  const [secret, setSecret] = useState<string | null>(null);
  const [removed, setRemoved] = useState<string | null>(null);
  return (
    <section class="stack" aria-labelledby="webhooks">
      <h2 id="webhooks" tabIndex={-1} ref={title}>
        {t("developers.hooks.title")}
      </h2>
      <p class="measure">
        {t("developers.hooks.lead")} <a href="/developers/guide/webhooks">{t("developers.hooks.how")}</a>
      </p>
      {secret !== null && <Secret secret={secret} meaning={t("developers.secret.hook")} />}
      {removed !== null && (
        <Notice tone="success" role="status">
          {t("developers.hooks.removed", { url: removed })}
        </Notice>
      )}
      {endpoints.length === 0 && <p>{t("developers.hooks.none")}</p>}
      {endpoints.map((endpoint) => (
        <Endpoint
          key={endpoint.id}
          endpoint={endpoint}
          onChange={onChange}
          onRemoved={async () => {
            setRemoved(endpoint.url);
            await onChange();
            // What had the focus is gone with the endpoint.
            title.current?.focus();
          }}
        />
      ))}
      <Details summary={t("developers.hooks.add")} open={endpoints.length === 0}>
        <EndpointForm
          appId={appId}
          onAdded={async (made) => {
            setRemoved(null);
            setSecret(made);
            await onChange();
          }}
        />
      </Details>
    </section>
  );
}
