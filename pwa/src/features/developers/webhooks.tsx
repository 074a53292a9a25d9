import { useState } from "preact/hooks";
import { CreateWebhookEndpoint } from "../../gql/CreateWebhookEndpoint.ts";
import type { OwnEndpointFragment } from "../../gql/operations.ts";
import { useApp, useText } from "../../lib/app/index.ts";
import { Button } from "../../ui/button/button.tsx";
import { CheckboxCards } from "../../ui/choice/choice.tsx";
import { Notice } from "../../ui/notice/notice.tsx";
import { TextField } from "../../ui/text-field/text-field.tsx";
import { Endpoint } from "./endpoint.tsx";
import { EVENTS } from "./scopes.ts";
import { Secret } from "./secret.tsx";
import { useAct } from "./use-act.ts";

interface WebhooksProps {
  appId: string;
  endpoints: readonly OwnEndpointFragment[];
  onChange: () => Promise<void>;
}

/** Where an app is told what happens, and the form that adds one more place. */
export function Webhooks({ appId, endpoints, onChange }: WebhooksProps) {
  const { client } = useApp();
  const { t } = useText();
  const { busy, failure, run } = useAct();
  const [url, setUrl] = useState("");
  const [events, setEvents] = useState<string[]>([...EVENTS]);
  const [secret, setSecret] = useState<string | null>(null);
  const add = () =>
    run(async () => {
      const input = { appId, url: url.trim(), events, requestId: crypto.randomUUID() };
      const { createWebhookEndpoint } = await client.mutate(CreateWebhookEndpoint, { input });
      setSecret(createWebhookEndpoint.secret);
      if (createWebhookEndpoint.errors.length > 0) return createWebhookEndpoint.errors;
      setUrl("");
      await onChange();
      return [];
    });
  return (
    <section class="stack" aria-labelledby="webhooks">
      <h2 id="webhooks">{t("developers.hooks.title")}</h2>
      <p class="measure">
        {t("developers.hooks.lead")} <a href="/developers/guide/webhooks">{t("developers.guide")}</a>
      </p>
      {endpoints.length === 0 && <p>{t("developers.hooks.none")}</p>}
      {endpoints.map((endpoint) => (
        <Endpoint key={endpoint.id} endpoint={endpoint} onChange={onChange} />
      ))}
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void add();
        }}
      >
        <h3>{t("developers.hooks.add")}</h3>
        <TextField
          id="hook-url"
          type="url"
          label={t("developers.hooks.url")}
          hint={t("developers.hooks.urlHint")}
          value={url}
          onInput={setUrl}
        />
        <CheckboxCards
          id="hook-events"
          label={t("developers.hooks.events")}
          options={EVENTS.map((value) => ({ value, label: t(`developers.event.${value}`), hint: value }))}
          values={events}
          onChange={setEvents}
        />
        {failure !== null && (
          <Notice tone="danger" role="alert">
            {failure}
          </Notice>
        )}
        {secret !== null && <Secret secret={secret} meaning={t("developers.secret.hook")} />}
        <div>
          <Button type="submit" variant="secondary" busy={busy}>
            {t("developers.hooks.add")}
          </Button>
        </div>
      </form>
    </section>
  );
}
