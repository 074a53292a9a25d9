import { useState } from "preact/hooks";
import { DemoPersonas } from "../../gql/DemoPersonas.ts";
import { DemoSignIn } from "../../gql/DemoSignIn.ts";
import { useApp, useFailureText, useShell, useText } from "../../lib/app/index.ts";
import { asRequestError, useQuery } from "../../lib/graphql/index.ts";
import { Button } from "../../ui/button/button.tsx";
import { ErrorSummary, type FormError } from "../../ui/error-summary/error-summary.tsx";

/** Entering as one of the prepared people of the demo town; nothing anywhere else. */
export function DemoSignIns({ onSignedIn }: { onSignedIn: () => Promise<void> }) {
  const { client } = useApp();
  const { t } = useText();
  const failureText = useFailureText();
  const isDemo = useShell()?.organization.demo === true;
  const { data } = useQuery(DemoPersonas, {}, { skip: !isDemo });
  const [busy, setBusy] = useState<string | null>(null);
  const [errors, setErrors] = useState<FormError[]>([]);
  const personas = data?.demo?.personas ?? [];
  if (personas.length === 0) return null;

  const enter = async (key: string): Promise<void> => {
    setBusy(key);
    try {
      const { demoSignIn } = await client.mutate(DemoSignIn, { key });
      if (demoSignIn.errors.length === 0) await onSignedIn();
      else setErrors(demoSignIn.errors.map(({ message }) => ({ message })));
    } catch (thrown) {
      setErrors([{ message: failureText(asRequestError(thrown)) }]);
    } finally {
      setBusy(null);
    }
  };
  return (
    <section class="stack" aria-labelledby="demo">
      <h2 id="demo">{t("identity.demo.title")}</h2>
      <p>{t("identity.demo.lead")}</p>
      <ErrorSummary title={t("identity.errors")} errors={errors} />
      <ul role="list" class="stack">
        {personas.map(({ key, name, description }) => (
          <li key={key} class="stack stack-s">
            <Button variant="secondary" wide busy={busy === key} onClick={() => void enter(key)}>
              {t("identity.demo.enterAs", { name })}
            </Button>
            <p class="soft">{description}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
