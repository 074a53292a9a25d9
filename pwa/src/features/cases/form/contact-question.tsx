import { usePreferences } from "../../../lib/app/index.ts";
import { FieldGroup, type FieldTexts } from "../../../ui/field/field.tsx";
import type { FormError } from "../../../ui/error-summary/error-summary.tsx";
import { TextField } from "../../../ui/text-field/text-field.tsx";
import { useWords } from "../words.ts";
import type { CaseDraft } from "./case-draft.ts";

interface ContactQuestionProps {
  texts: FieldTexts;
  draft: CaseDraft;
  errors: readonly FormError[];
  onChange: (update: (before: CaseDraft) => CaseDraft) => void;
  /** Where to go to sign in instead, and come back to this form. */
  signInHref: string;
}

/** Where to answer somebody who is not signed in. Not needed: the code is enough to follow the request. */
export function ContactQuestion({ texts, draft, errors, onChange, signInHref }: ContactQuestionProps) {
  const { t } = useWords();
  const { profile } = usePreferences();
  const errorOf = (field: string): string | undefined =>
    errors.find((error) => error.field === field)?.message;
  const email = (
    <TextField
      key="email"
      id="q-contactEmail"
      label={t("cases.contact.email")}
      error={errorOf("q-contactEmail")}
      type="email"
      inputMode="email"
      autoComplete="email"
      value={draft.contactEmail}
      onInput={(contactEmail) => onChange((before) => ({ ...before, contactEmail }))}
    />
  );
  const phone = (
    <TextField
      key="phone"
      id="q-contactPhone"
      label={t("cases.contact.phone")}
      error={errorOf("q-contactPhone")}
      type="tel"
      inputMode="tel"
      autoComplete="tel"
      value={draft.contactPhone}
      onInput={(contactPhone) => onChange((before) => ({ ...before, contactPhone }))}
    />
  );
  const phoneFirst = profile === "SENIOR" || profile === "ASSISTED";
  return (
    <FieldGroup {...texts} hint={t("cases.contact.hint")}>
      <div class="stack">
        {phoneFirst ? [phone, email] : [email, phone]}
        <p>
          {t("cases.contact.orSignIn")} <a href={signInHref}>{t("cases.contact.signIn")}</a>
        </p>
      </div>
    </FieldGroup>
  );
}
