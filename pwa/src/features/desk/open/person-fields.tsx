import { useText } from "../../../lib/app/index.ts";
import type { FormError } from "../../../ui/error-summary/error-summary.tsx";
import { TextField } from "../../../ui/text-field/text-field.tsx";
import type { OpenDraft } from "./open-draft.ts";

interface PersonFieldsProps {
  draft: OpenDraft;
  change: (part: Partial<OpenDraft>) => void;
  errors: readonly FormError[];
}

/** Who the case is for. The browser must not fill in the operator's own data. */
export function PersonFields({ draft, change, errors }: PersonFieldsProps) {
  const { t } = useText();
  const field = (name: "givenName" | "familyName" | "email" | "phone", type: "text" | "email" | "tel") => {
    const optional = name === "email" || name === "phone";
    return (
      <TextField
        id={`open-${name}`}
        type={type}
        label={t(`desk.open.${name}`)}
        optionalLabel={optional ? t("desk.optional") : undefined}
        error={errors.find((error) => error.field === `open-${name}`)?.message}
        autoComplete="off"
        value={draft[name]}
        onInput={(value) => change({ [name]: value })}
      />
    );
  };
  return (
    <section class="stack" aria-labelledby="open-person">
      <h2 id="open-person">{t("desk.open.person")}</h2>
      <div class="grid">
        {field("givenName", "text")}
        {field("familyName", "text")}
        {field("phone", "tel")}
        {field("email", "email")}
      </div>
    </section>
  );
}
