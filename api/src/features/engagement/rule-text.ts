import type { Translate } from "../../platform/messages/index.ts";
import type { PointRule } from "./points.type.ts";
import { allRules } from "./rules.ts";

/** A rule as the reader sees it; one that no longer exists keeps its code, worth nothing. */
export function ruleText(translate: Translate, locale: string, code: string): PointRule {
  const rule = allRules.find((one) => one.code === code);
  if (!rule) return { code, title: code, description: "", points: 0, perDay: 0 };
  const key = `points.rule.${code}`;
  return {
    code,
    title: translate(locale, `${key}.title`),
    description: translate(locale, `${key}.description`),
    points: rule.points,
    perDay: rule.perDay,
  };
}
