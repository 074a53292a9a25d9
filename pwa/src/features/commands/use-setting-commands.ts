import { changePreferences, useApp, usePreferences, useText } from "../../lib/app/index.ts";
import { AVAILABLE_LOCALES } from "../../lib/i18n/index.ts";
import { type Preferences, TEXT_SIZES } from "../../profiles/preferences.ts";
import type { Command } from "./command.ts";

const SWITCHES = [
  "oneQuestionPerPage",
  "largeTargets",
  "readAloud",
  "motion",
  "points",
  "italianBeside",
] as const;

/** Each setting as what it would become. */
export function useSettingCommands(): Command[] {
  const app = useApp();
  const { t } = useText();
  const now = usePreferences();
  const change = (id: string, label: string, icon: Command["icon"], to: Partial<Preferences>): Command => ({
    id: `set-${id}`,
    label,
    icon,
    run: () => void changePreferences(app, to),
  });
  const bigger = TEXT_SIZES.find((size) => size > now.textSize);
  const smaller = TEXT_SIZES.findLast((size) => size < now.textSize);
  const to = (setting: string, value: string): string => t("commands.set", { setting, value });
  return [
    ...(bigger ? [change("bigger", t("commands.bigger"), "plus", { textSize: bigger })] : []),
    ...(smaller ? [change("smaller", t("commands.smaller"), "down", { textSize: smaller })] : []),
    ...(["LIGHT", "DARK", "DEVICE"] as const)
      .filter((theme) => theme !== now.theme)
      .map((theme) =>
        change(
          `theme-${theme}`,
          to(t("identity.theme.label"), t(`identity.theme.${lower(theme)}`)),
          "settings",
          { theme },
        ),
      ),
    now.contrast === "HIGH"
      ? change("contrast", to(t("identity.contrast.label"), t("identity.contrast.normal")), "settings", {
          contrast: "NORMAL",
        })
      : change("contrast", to(t("identity.contrast.label"), t("identity.contrast.high")), "settings", {
          contrast: "HIGH",
        }),
    now.register === "PLAIN"
      ? change("register", to(t("identity.register.label"), t("identity.register.normal")), "edit", {
          register: "NORMAL",
        })
      : change("register", to(t("identity.register.label"), t("identity.register.plain")), "edit", {
          register: "PLAIN",
        }),
    ...SWITCHES.map((name) =>
      change(
        name,
        t(now[name] ? "commands.turnOff" : "commands.turnOn", { name: t(`identity.switches.${name}`) }),
        "settings",
        { [name]: !now[name] },
      ),
    ),
    ...AVAILABLE_LOCALES.filter(({ code }) => code !== now.locale).map(({ code, name }) =>
      change(`locale-${code}`, to(t("identity.language.label"), name), "globe", { locale: code }),
    ),
  ];
}

const lower = <Value extends string>(value: Value): Lowercase<Value> =>
  value.toLowerCase() as Lowercase<Value>;
