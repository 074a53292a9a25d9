import { changePreferences, useApp, usePreferences, useText } from "../../lib/app/index.ts";
import { PROFILES, withProfile } from "../../profiles/presets.ts";
import { RadioCards } from "../../ui/choice/choice.tsx";

const KEYS = { SENIOR: "senior", DIGITAL: "digital", ASSISTED: "assisted", FOREIGNER: "foreigner" } as const;
const ICONS = { SENIOR: "phone", DIGITAL: "send", ASSISTED: "users", FOREIGNER: "globe" } as const;

/** Which profile. Choosing one sets its settings at once; each can then be changed alone. */
export function ProfileQuestion({ asTitle = true }: { asTitle?: boolean }) {
  const app = useApp();
  const { t } = useText();
  const { profile } = usePreferences();
  return (
    <RadioCards
      id="profile"
      asTitle={asTitle}
      label={t("identity.profile.question")}
      hint={t("identity.profile.hint")}
      options={PROFILES.map((value) => ({
        value,
        label: t(`identity.profile.${KEYS[value]}.label`),
        hint: t(`identity.profile.${KEYS[value]}.hint`),
        icon: ICONS[value],
      }))}
      value={profile ?? undefined}
      onChange={(value) => {
        const chosen = PROFILES.find((known) => known === value);
        if (chosen !== undefined) void changePreferences(app, withProfile(app.preferences.peek(), chosen));
      }}
    />
  );
}
