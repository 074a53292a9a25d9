import { useEffect, useRef, useState } from "preact/hooks";
import { SignIn } from "../../gql/SignIn.ts";
import { useApp, useFailureText, useText } from "../../lib/app/index.ts";
import { asRequestError, errorOf, toFormErrors } from "../../lib/graphql/index.ts";
import { Button } from "../../ui/button/button.tsx";
import { ErrorSummary, type FormError } from "../../ui/error-summary/error-summary.tsx";
import { TextField } from "../../ui/text-field/text-field.tsx";

interface CodeStepProps {
  email: string;
  onSignedIn: () => Promise<void>;
  onOtherEmail: () => void;
}

/** Asks for the code that came by e-mail; the device may fill it in. */
export function CodeStep({ email, onSignedIn, onOtherEmail }: CodeStepProps) {
  const { client } = useApp();
  const { t } = useText();
  const failureText = useFailureText();
  const [code, setCode] = useState("");
  const [busy, setBusy] = useState(false);
  const [errors, setErrors] = useState<FormError[]>([]);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);

  const enter = async (): Promise<void> => {
    setBusy(true);
    try {
      const input = { email, code: code.replace(/\s/g, ""), cookie: true };
      const { signIn } = await client.mutate(SignIn, { input });
      if (signIn.errors.length === 0) await onSignedIn();
      else setErrors(toFormErrors(signIn.errors));
    } catch (thrown) {
      setErrors([{ message: failureText(asRequestError(thrown)) }]);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      noValidate
      class="stack"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void enter();
      }}
    >
      <ErrorSummary title={t("identity.errors")} errors={errors} />
      <p role="status">{t("identity.signIn.sentTo", { email })}</p>
      <TextField
        id="code"
        label={t("identity.signIn.code")}
        hint={t("identity.signIn.codeHint")}
        error={errorOf(errors, "code")}
        letters={6}
        inputMode="numeric"
        autoComplete="one-time-code"
        value={code}
        onInput={setCode}
      />
      <div class="cluster">
        <Button type="submit" busy={busy}>
          {t("identity.signIn.enter")}
        </Button>
        <Button variant="quiet" onClick={onOtherEmail}>
          {t("identity.signIn.again")}
        </Button>
      </div>
    </form>
  );
}
