import { useState } from "preact/hooks";
import { useApp, useText } from "../../lib/app/index.ts";
import { errorOf, type UserError } from "../../lib/graphql/index.ts";
import { Button } from "../../ui/button/button.tsx";
import { CheckboxCards } from "../../ui/choice/choice.tsx";
import { ErrorSummary } from "../../ui/error-summary/error-summary.tsx";
import { TextArea } from "../../ui/text-area/text-area.tsx";
import { TextField } from "../../ui/text-field/text-field.tsx";
import { SCOPES } from "./scopes.ts";
import { useSending } from "./use-sending.ts";

/** What a developer says of an app. */
export interface AppWords {
  name: string;
  description: string;
  website: string | null;
  redirectUris: string[];
  scopes: string[];
  contactEmail: string;
}

interface AppFormProps {
  start: AppWords;
  label: string;
  /** Sends it; the failures that the API expects. */
  send: (words: AppWords, client: ReturnType<typeof useApp>["client"]) => Promise<readonly UserError[]>;
}

/** The questions about an app, for a new one and for one that is there. */
export function AppForm({ start, label, send }: AppFormProps) {
  const { client } = useApp();
  const { t } = useText();
  const [words, setWords] = useState(start);
  const [addresses, setAddresses] = useState(start.redirectUris.join("\n"));
  const sending = useSending((path) => path.find((name) => name in start));
  const { busy, errors } = sending;
  const set = (changed: Partial<AppWords>) => setWords({ ...words, ...changed });
  const texts = (id: keyof AppWords) => ({
    id,
    label: t(`developers.form.${id}`),
    hint: t(`developers.form.${id}Hint`),
    error: errorOf(errors, id),
  });

  const submit = (): Promise<void> => {
    const redirectUris = addresses.split(/\s+/).filter((one) => one !== "");
    const website = words.website?.trim() || null;
    return sending.send(() => send({ ...words, website, redirectUris }, client));
  };
  return (
    <form
      class="stack stack-l"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void submit();
      }}
    >
      <ErrorSummary title={t("developers.form.wrong")} errors={errors} />
      <TextField {...texts("name")} value={words.name} onInput={(name) => set({ name })} />
      <TextArea
        {...texts("description")}
        value={words.description}
        onInput={(description) => set({ description })}
      />
      <TextField
        {...texts("website")}
        type="url"
        value={words.website ?? ""}
        onInput={(website) => set({ website })}
      />
      <TextArea {...texts("redirectUris")} spellcheck={false} value={addresses} onInput={setAddresses} />
      <CheckboxCards
        {...texts("scopes")}
        options={SCOPES.map((value) => ({ value, label: t(`developers.scope.${value}`), hint: value }))}
        values={words.scopes}
        onChange={(values) => set({ scopes: values })}
      />
      <TextField
        {...texts("contactEmail")}
        type="email"
        autoComplete="email"
        value={words.contactEmail}
        onInput={(contactEmail) => set({ contactEmail })}
      />
      <div>
        <Button type="submit" busy={busy}>
          {label}
        </Button>
      </div>
    </form>
  );
}
