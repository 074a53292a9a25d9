import { navigate } from "wouter-preact/use-browser-location";
import { MyCases } from "../../gql/MyCases.ts";
import { RequestTypesPage } from "../../gql/RequestTypesPage.ts";
import { isStaff, usePreferences, useShell, useText } from "../../lib/app/index.ts";
import { useQuery } from "../../lib/graphql/index.ts";
import { OPEN_STATES } from "../cases/case-state.ts";
import { categoryIcon } from "../cases/catalogue/category-icon.ts";
import type { Command } from "./command.ts";

/** The main places, which everybody has. */
export function usePageCommands(): Command[] {
  const { t } = useText();
  const { points } = usePreferences();
  const shell = useShell();
  const place = (href: string, label: string, icon: Command["icon"]): Command => ({
    id: `page${href.replaceAll("/", "-")}`,
    label,
    icon,
    run: () => navigate(href),
  });
  return [
    place("/", t("nav.home"), "home"),
    place("/new", t("nav.new"), "plus"),
    place("/cases", t("nav.cases"), "cases"),
    place("/search", t("nav.search"), "search"),
    place("/track", t("nav.track"), "lock"),
    ...(points ? [place("/points", t("nav.points"), "award")] : []),
    place("/settings", t("nav.settings"), "settings"),
    place("/new/callback", t("help.callBack"), "callback"),
    ...(shell?.viewer.citizen == null ? [place("/sign-in", t("nav.signIn"), "user")] : []),
    ...(isStaff(shell?.viewer.roles ?? []) ? [place("/desk", t("nav.desk"), "desk")] : []),
  ];
}

/** One for each kind of request. */
export function useRequestCommands(): Command[] {
  const { locale, register } = usePreferences();
  const { data } = useQuery(RequestTypesPage, { locale, register }, { keep: true, maxAge: 300_000 });
  return (data?.requestTypes ?? []).map(({ code, title, description, category }) => ({
    id: `request-${code}`,
    label: title,
    words: description,
    icon: categoryIcon(category),
    run: () => navigate(`/new/${code}`),
  }));
}

/** One for each open case of who is signed in. */
export function useCaseCommands(): Command[] {
  const signedIn = useShell()?.viewer.citizen != null;
  const variables = { states: OPEN_STATES, after: null };
  const { data } = useQuery(MyCases, variables, { keep: true, maxAge: 60_000, skip: !signedIn });
  return (data?.viewer.cases.nodes ?? []).map(({ code, requestType, place }) => ({
    id: `case-${code}`,
    label: requestType.title,
    hint: code,
    words: place?.address,
    icon: "cases",
    run: () => navigate(`/cases/${code}`),
  }));
}
