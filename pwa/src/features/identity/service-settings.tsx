import { changePreferences, useApp, usePreferences, useText } from "../../lib/app/index.ts";
import type { NoticeChannel } from "../../lib/graphql/schema-enums.ts";
import { CheckboxCards } from "../../ui/choice/choice.tsx";
import { Select } from "../../ui/select/select.tsx";

const SWITCHES = [
  "oneQuestionPerPage",
  "largeTargets",
  "readAloud",
  "motion",
  "points",
  "italianBeside",
] as const;
const NOTICES: readonly NoticeChannel[] = ["EMAIL", "PUSH", "SMS", "PHONE", "LETTER", "NONE"];
const NOTICE_KEYS = {
  EMAIL: "email",
  PUSH: "push",
  SMS: "sms",
  PHONE: "phone",
  LETTER: "letter",
  NONE: "none",
} as const;

/** How forms and pages behave, and how the person is told of changes. */
export function ServiceSettings() {
  const app = useApp();
  const { t } = useText();
  const preferences = usePreferences();
  return (
    <>
      <CheckboxCards
        id="switches"
        label={t("identity.switches.label")}
        options={SWITCHES.map((name) => ({ value: name, label: t(`identity.switches.${name}`) }))}
        values={SWITCHES.filter((name) => preferences[name])}
        onChange={(values) => {
          const change = Object.fromEntries(SWITCHES.map((name) => [name, values.includes(name)]));
          void changePreferences(app, change);
        }}
      />
      <Select
        id="notices"
        label={t("identity.notices.label")}
        hint={t("identity.notices.hint")}
        options={NOTICES.map((channel) => ({
          value: channel,
          label: t(`identity.notices.${NOTICE_KEYS[channel]}`),
        }))}
        value={preferences.notices}
        onChange={(value) => {
          const channel = NOTICES.find((known) => known === value);
          if (channel !== undefined) void changePreferences(app, { notices: channel });
        }}
      />
    </>
  );
}
