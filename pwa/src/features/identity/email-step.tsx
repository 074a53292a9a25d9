import { useState } from "preact/hooks";
import { RequestSignInCode } from "../../gql/RequestSignInCode.ts";
import { useApp, useFailureText, useText } from "../../lib/app/index.ts";
import { asRequestError, errorOf, toFormErrors } from "../../lib/graphql/index.ts";
import { Button } from "../../ui/button/button.tsx";
import { ErrorSummary, type FormError } from "../../ui/error-summary/error-summary.tsx";
import { TextField } from "../../ui/text-field/text-field.tsx";

interface EmailStepProps {
  onSent: (email: string) => void;
  /** One way of several: it does not stand out before the others. */
  among?: boolean;
}

/** Asks for the e-mail address and has the code sent there. */
export function EmailStep({ onSent, among = false }: EmailStepProps) {
  const { client, preferences } = useApp();
  const { t } = useText();
  const failureText = useFailureText();
  const [email, setEmail] = useState("");
  const [busy, setBusy] = useState(false);
  const [errors, setErrors] = useState<FormError[]>([]);

  const send = async (): Promise<void> => {
    if (email.trim() === "")
      return setErrors([{ field: "email", message: t("identity.signIn.emailMissing") }]);
    setBusy(true);
    try {
      const input = {
        requestId: crypto.randomUUID(),
        email: email.trim(),
        locale: preferences.peek().locale,
      };
      const { requestSignInCode } = await client.mutate(RequestSignInCode, { input });
      if (requestSignInCode.errors.length > 0) setErrors(toFormErrors(requestSignInCode.errors));
      else onSent(input.email);
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
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void send();
      }}
    >
      <ErrorSummary title={t("identity.errors")} errors={errors} />
      <TextField
        id="email"
        label={t("identity.signIn.email")}
        hint={t("identity.signIn.emailHint")}
        error={errorOf(errors, "email")}
        type="email"
        inputMode="email"
        autoComplete="email webauthn"
        value={email}
        onInput={setEmail}
      />
      <div>
        <Button
          type="submit"
          variant={among ? "secondary" : "primary"}
          busy={busy}
          busyLabel={t("identity.signIn.sending")}
        >
          {t("identity.signIn.sendCode")}
        </Button>
      </div>
    </form>
  );
}
