import { useState } from "preact/hooks";
import { CreateWebhookEndpoint } from "../../gql/CreateWebhookEndpoint.ts";
import { useApp, useText } from "../../lib/app/index.ts";
import { errorOf } from "../../lib/graphql/index.ts";
import { Button } from "../../ui/button/button.tsx";
import { ErrorSummary } from "../../ui/error-summary/error-summary.tsx";
import { TextField } from "../../ui/text-field/text-field.tsx";
import { EventChoice } from "./event-choice.tsx";
import { EVENTS } from "./scopes.ts";
import { useSending } from "./use-sending.ts";

interface EndpointFormProps {
  appId: string;
  /** It was added: the secret that signs what is sent there. */
  onAdded: (secret: string | null) => Promise<void>;
}

const URL_FIELD = "hook-url";
const EVENTS_FIELD = "hook-events";

/** Adds a place where an app is told what happens. */
export function EndpointForm({ appId, onAdded }: EndpointFormProps) {
  const { client } = useApp();
  const { t } = useText();
  const [url, setUrl] = useState("");
  const [events, setEvents] = useState<string[]>([...EVENTS]);
  const { busy, errors, send } = useSending((path) => {
    if (path.includes("url")) return URL_FIELD;
    return path.includes("events") ? EVENTS_FIELD : undefined;
  });
  const add = () =>
    send(async () => {
      const input = { appId, url: url.trim(), events, requestId: crypto.randomUUID() };
      const { createWebhookEndpoint } = await client.mutate(CreateWebhookEndpoint, { input });
      if (createWebhookEndpoint.errors.length === 0) {
        setUrl("");
        await onAdded(createWebhookEndpoint.secret);
      }
      return createWebhookEndpoint.errors;
    });
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void add();
      }}
    >
      <ErrorSummary title={t("developers.form.wrong")} errors={errors} />
      <TextField
        id={URL_FIELD}
        type="url"
        label={t("developers.hooks.url")}
        hint={t("developers.hooks.urlHint")}
        error={errorOf(errors, URL_FIELD)}
        value={url}
        onInput={setUrl}
      />
      <EventChoice
        id={EVENTS_FIELD}
        error={errorOf(errors, EVENTS_FIELD)}
        events={events}
        onChange={setEvents}
      />
      <div>
        <Button type="submit" busy={busy}>
          {t("developers.hooks.addThis")}
        </Button>
      </div>
    </form>
  );
}
