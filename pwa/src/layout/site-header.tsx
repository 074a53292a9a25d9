import { useLocation } from "wouter-preact";
import { changePreferences, isStaff, useApp, usePreferences, useText } from "../lib/app/index.ts";
import { AVAILABLE_LOCALES } from "../lib/i18n/index.ts";
import { Header, type NavigationItem } from "../ui/header/header.tsx";
import { Icon } from "../ui/icon/icon.tsx";
import { LanguageSwitch } from "../ui/language-switch/language-switch.tsx";

interface SiteHeaderProps {
  name: string;
  roles: readonly string[];
}

/** The institution, the few main places, the language, and the way to larger text. */
export function SiteHeader({ name, roles }: SiteHeaderProps) {
  const app = useApp();
  const { t } = useText();
  const { locale, profile } = usePreferences();
  const [path] = useLocation();
  const place = (href: string, label: string, icon: NavigationItem["icon"]): NavigationItem => ({
    href,
    label,
    icon,
    current: href === "/" ? path === "/" : path === href || path.startsWith(`${href}/`),
  });
  const items = [
    place("/", t("nav.home"), "home"),
    place("/cases", t("nav.cases"), "cases"),
    place("/new", t("nav.new"), "plus"),
    place("/settings", t("nav.you"), "user"),
    ...(isStaff(roles) ? [place("/desk", t("nav.desk"), "desk")] : []),
  ];
  const languageName = AVAILABLE_LOCALES.find(({ code }) => code === locale)?.name ?? locale;
  return (
    <Header
      homeHref="/"
      name={name}
      tagline={t("app.title")}
      skipLabel={t("nav.skip")}
      menuLabel={t("nav.menu")}
      navigationLabel={t("nav.main")}
      items={items}
      actions={
        <>
          {profile === "DIGITAL" && (
            <a href="/search" data-opens="palette">
              <Icon name="search" label={t("nav.search")} />
            </a>
          )}
          <a href="/settings" data-opens="settings">
            <span aria-hidden="true">Aa</span>
            <span class="visually-hidden">{t("nav.readingSize")}</span>
          </a>
          <LanguageSwitch
            label={t("nav.languageNow", { name: languageName })}
            current={locale}
            locales={AVAILABLE_LOCALES.map((available) => ({
              ...available,
              href: `?lang=${available.code}`,
            }))}
            onChoose={(code) => void changePreferences(app, { locale: code })}
          />
        </>
      }
    />
  );
}
