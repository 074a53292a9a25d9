import { useState } from "preact/hooks";
import { FindCase } from "../../../gql/FindCase.ts";
import { useApp, useFailureText } from "../../../lib/app/index.ts";
import { keepAnonymousCase } from "../../../lib/device/anonymous-cases.ts";
import { errorOf } from "../../../lib/graphql/index.ts";
import { Button } from "../../../ui/button/button.tsx";
import { ErrorSummary, type FormError } from "../../../ui/error-summary/error-summary.tsx";
import { TextField } from "../../../ui/text-field/text-field.tsx";
import { readSecretLink, writtenCode } from "../case-code.ts";
import { useWords } from "../words.ts";

interface TrackFormProps {
  code: string;
  onCode: (code: string) => void;
  /** Found: this device follows it from now on. */
  onFound: (code: string) => void;
}

/** Code and secret, or the whole link pasted in either box. */
export function TrackForm({ code, onCode, onFound }: TrackFormProps) {
  const { client } = useApp();
  const { t } = useWords();
  const failureText = useFailureText();
  const [secret, setSecret] = useState("");
  const [errors, setErrors] = useState<FormError[]>([]);
  const [busy, setBusy] = useState(false);

  const take = (text: string, set: (text: string) => void): void => {
    const link = readSecretLink(text);
    if (link === null) return set(text);
    onCode(link.code);
    setSecret(link.secret);
  };
  const find = async (): Promise<void> => {
    if (code.trim() === "") return setErrors([{ field: "code", message: t("cases.track.codeMissing") }]);
    const variables = { code: writtenCode(code), secret: secret.trim() === "" ? null : secret.trim() };
    setBusy(true);
    await client.load(FindCase, variables);
    setBusy(false);
    const { data, error } = client.state(FindCase, variables).peek();
    if (error?.code === "CASE_CODE_MISREAD") {
      return setErrors([{ field: "code", message: t("cases.track.misread") }]);
    }
    if (error !== undefined) return setErrors([{ message: failureText(error) }]);
    if (data?.case == null) return setErrors([{ field: "secret", message: t("cases.track.unknown") }]);
    if (variables.secret !== null) {
      const { requestType, openedAt } = data.case;
      await keepAnonymousCase({
        code: data.case.code,
        secret: variables.secret,
        title: requestType.title,
        openedAt,
      });
    }
    onFound(data.case.code);
  };
  return (
    <form
      noValidate
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void find();
      }}
    >
      <ErrorSummary title={t("cases.error.title")} errors={errors} />
      <TextField
        id="code"
        label={t("cases.track.code")}
        hint={t("cases.track.codeHint")}
        error={errorOf(errors, "code")}
        letters={14}
        autoComplete="off"
        autoCapitalize="characters"
        spellcheck={false}
        value={code}
        onInput={(text) => take(text, onCode)}
      />
      <TextField
        id="secret"
        label={t("cases.track.secret")}
        hint={t("cases.track.secretHint")}
        error={errorOf(errors, "secret")}
        autoComplete="off"
        autoCapitalize="off"
        spellcheck={false}
        value={secret}
        onInput={(text) => take(text, setSecret)}
      />
      <Button type="submit" busy={busy} icon="search">
        {t("cases.track.find")}
      </Button>
    </form>
  );
}
