import type { Translate } from "../../../platform/messages/index.ts";
import type { AppPermission } from "./consent.type.ts";

/** What a scope means, in the reader's words. */
export const permissionOf = (translate: Translate, locale: string, scope: string): AppPermission => ({
  scope,
  title: translate(locale, `apps.scope.${scope}.title`),
  description: translate(locale, `apps.scope.${scope}.description`),
});
