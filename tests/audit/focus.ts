import type { Page } from "playwright-core";

/**
 * Walks through the page with the Tab key: each stop must be seen, whole or in part (WCAG 2.2 2.4.11), and marked by an
 * outline of at least 2 px. Returns the stops at fault, described.
 */
export async function focusFaults(page: Page, most = 80): Promise<string[]> {
  await page.evaluate(() => {
    scrollTo(0, 0);
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  const faults: string[] = [];
  const seen = new Set<string>();
  for (let stop = 0; stop < most; stop++) {
    await page.keyboard.press("Tab");
    const found = await page.evaluate(inPage);
    if (!found || seen.has(found.key)) break;
    seen.add(found.key);
    faults.push(...found.faults);
  }
  return faults.slice(0, 10);
}

/* Runs inside the page. */
function inPage(): { key: string; faults: string[] } | undefined {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const box = element.getBoundingClientRect();
  const key = `${element.localName} ${Math.round(box.left + scrollX)} ${Math.round(box.top + scrollY)} ${element.textContent ?? ""}`;
  const words = (element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 50);
  const name = `${element.localName}${element.id ? `#${element.id}` : ""} “${words.replace(/\s+/g, " ")}”`;
  const faults: string[] = [];

  const label = element instanceof HTMLInputElement ? element.labels?.[0] : null;
  // a card's link carries its mark on the ::after that covers the card
  const carriers = [element, element.parentElement, label].map((one) => one && getComputedStyle(one));
  const marked = [...carriers, getComputedStyle(element, "::after")].some((style) => {
    if (!style) return false;
    const { outlineStyle, outlineWidth, boxShadow } = style;
    const outlined = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
    return outlined || (style === carriers[0] && boxShadow !== "none");
  });
  if (!marked) faults.push(`  no mark of 2 px: ${name}`);

  const left = Math.max(box.left, 0);
  const right = Math.min(box.right, innerWidth);
  const top = Math.max(box.top, 0);
  const bottom = Math.min(box.bottom, innerHeight);
  if (right <= left || bottom <= top) {
    if (!label) faults.push(`  outside the window: ${name}`);
    return { key, faults };
  }
  const seen = [0.1, 0.5, 0.9].some((share) => {
    const there = document.elementFromPoint(left + (right - left) * share, top + (bottom - top) * 0.5);
    return there && (element.contains(there) || there.contains(element) || label?.contains(there));
  });
  if (!seen) faults.push(`  hidden behind something: ${name}`);
  return { key, faults };
}
