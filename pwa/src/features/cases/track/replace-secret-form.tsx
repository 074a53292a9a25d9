import { useState } from "preact/hooks";
import { ReplaceCaseSecret } from "../../../gql/ReplaceCaseSecret.ts";
import { useApp, useFailureText } from "../../../lib/app/index.ts";
import { asRequestError, errorOf, toFormErrors } from "../../../lib/graphql/index.ts";
import { Button } from "../../../ui/button/button.tsx";
import { ErrorSummary, type FormError } from "../../../ui/error-summary/error-summary.tsx";
import { Notice } from "../../../ui/notice/notice.tsx";
import { TextField } from "../../../ui/text-field/text-field.tsx";
import { writtenCode } from "../case-code.ts";
import { useWords } from "../words.ts";

/** A lost secret is replaced through the contact given when filing. The answer never tells whether it was the right one. */
export function ReplaceSecretForm({ code, onCode }: { code: string; onCode: (code: string) => void }) {
  const { client } = useApp();
  const { t } = useWords();
  const failureText = useFailureText();
  const [contact, setContact] = useState("");
  const [errors, setErrors] = useState<FormError[]>([]);
  const [state, setState] = useState<"open" | "busy" | "sent">("open");

  const send = async (): Promise<void> => {
    const missing = [
      ...(code.trim() === "" ? [{ field: "lost-code", message: t("cases.track.codeMissing") }] : []),
      ...(contact.trim() === "" ? [{ field: "lost-contact", message: t("cases.track.contactMissing") }] : []),
    ];
    setErrors(missing);
    if (missing.length > 0) return;
    setState("busy");
    try {
      const { replaceCaseSecret } = await client.mutate(ReplaceCaseSecret, {
        input: { requestId: crypto.randomUUID(), code: writtenCode(code), contact: contact.trim() },
      });
      setErrors(toFormErrors(replaceCaseSecret.errors, (path) => `lost-${path.at(-1) ?? ""}`));
      setState(replaceCaseSecret.errors.length > 0 ? "open" : "sent");
    } catch (thrown) {
      setErrors([{ message: failureText(asRequestError(thrown)) }]);
      setState("open");
    }
  };
  if (state === "sent") {
    return (
      <Notice tone="success" role="status">
        {t("cases.track.replaced")}
      </Notice>
    );
  }
  return (
    <form
      noValidate
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (state === "open") void send();
      }}
    >
      <ErrorSummary title={t("cases.error.title")} errors={errors} />
      <p>{t("cases.track.lostHint")}</p>
      <TextField
        id="lost-code"
        label={t("cases.track.code")}
        error={errorOf(errors, "lost-code")}
        letters={14}
        autoComplete="off"
        value={code}
        onInput={onCode}
      />
      <TextField
        id="lost-contact"
        label={t("cases.track.contact")}
        error={errorOf(errors, "lost-contact")}
        autoComplete="email"
        value={contact}
        onInput={setContact}
      />
      <Button type="submit" variant="secondary" busy={state === "busy"}>
        {t("cases.track.replace")}
      </Button>
    </form>
  );
}
