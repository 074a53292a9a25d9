import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

import type { AxeResults, Result } from "axe-core";
import type { Page } from "playwright-core";

/** WCAG 2.2 levels A and AA with everything before them, and axe's best practices. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

let source: Promise<string> | undefined;

function axeSource(): Promise<string> {
  source ??= readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  return source;
}

/**
 * What axe finds wrong on the page as it stands. The code enters through the debugger, not through a script
 * element, so that a page with a strict content security policy is tested as it is served.
 * @param without axe's names of rules that do not fit the page
 */
export async function axeViolations(page: Page, without: readonly string[] = []): Promise<Result[]> {
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  const options = { runOnly: TAGS, rules, resultTypes: ["violations"] };
  const session = await page.context().newCDPSession(page);
  try {
    await session.send("Runtime.evaluate", { expression: await axeSource() });
    const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
      expression: `axe.run(document, ${JSON.stringify(options)})`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails)
      throw new Error(`axe: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
    return (result.value as AxeResults).violations;
  } finally {
    await session.detach();
  }
}

/** The same in words, one line for each element at fault; empty where nothing is wrong. */
export async function axeReport(page: Page, without: readonly string[] = []): Promise<string> {
  return describeViolations(await axeViolations(page, without));
}

/** Rule, level and help, then each element with what to change. */
export function describeViolations(violations: readonly Result[]): string {
  return violations
    .map(({ id, impact, help, nodes }) => {
      const elements = nodes.map(({ target, html, failureSummary }) => {
        const remedy = (failureSummary ?? "").replace(/\s*\n\s*/g, " ");
        return `  ${target.join(" ")}  ${html.slice(0, 160)}\n    ${remedy}`;
      });
      return [`${id} (${impact ?? "minor"}): ${help}`, ...elements].join("\n");
    })
    .join("\n");
}
