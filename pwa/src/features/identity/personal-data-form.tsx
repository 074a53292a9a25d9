import { useState } from "preact/hooks";
import type { PersonalDataQuery } from "../../gql/PersonalData.ts";
import { PersonalData } from "../../gql/PersonalData.ts";
import { Shell } from "../../gql/Shell.ts";
import { UpdateSettings } from "../../gql/UpdateSettings.ts";
import { useApp, useFailureText, useText } from "../../lib/app/index.ts";
import { asRequestError, errorOf, toFormErrors } from "../../lib/graphql/index.ts";
import { Button } from "../../ui/button/button.tsx";
import { ErrorSummary, type FormError } from "../../ui/error-summary/error-summary.tsx";
import { Notice } from "../../ui/notice/notice.tsx";
import { TextField } from "../../ui/text-field/text-field.tsx";

type Citizen = NonNullable<PersonalDataQuery["viewer"]["citizen"]>;

/** Name and telephone: the only settings with a save button, because they are typed. */
export function PersonalDataForm({ citizen }: { citizen: Citizen }) {
  const { client } = useApp();
  const { t } = useText();
  const failureText = useFailureText();
  const [input, setInput] = useState({
    givenName: citizen.givenName ?? "",
    familyName: citizen.familyName ?? "",
    phone: citizen.phone ?? "",
  });
  const [errors, setErrors] = useState<FormError[]>([]);
  const [saved, setSaved] = useState(false);

  const save = async (): Promise<void> => {
    setSaved(false);
    try {
      const { updateSettings } = await client.mutate(UpdateSettings, { input });
      setErrors(toFormErrors(updateSettings.errors));
      setSaved(updateSettings.errors.length === 0);
      client.invalidate(PersonalData);
      client.invalidate(Shell);
    } catch (thrown) {
      setErrors([{ message: failureText(asRequestError(thrown)) }]);
    }
  };
  const field = (name: keyof typeof input, autoComplete: string) => (
    <TextField
      id={name}
      label={t(`identity.account.${name}`)}
      error={errorOf(errors, name)}
      autoComplete={autoComplete}
      type={name === "phone" ? "tel" : "text"}
      value={input[name]}
      onInput={(value) => setInput((before) => ({ ...before, [name]: value }))}
    />
  );
  return (
    <form
      noValidate
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <ErrorSummary title={t("identity.errors")} errors={errors} />
      {field("givenName", "given-name")}
      {field("familyName", "family-name")}
      {field("phone", "tel")}
      {saved && (
        <Notice tone="success" role="status">
          {t("identity.account.saved")}
        </Notice>
      )}
      <div>
        <Button type="submit">{t("action.save")}</Button>
      </div>
    </form>
  );
}
