import type { Page } from "playwright-core";

/** The least figures found on a page, and the elements that have them. CSS pixels; contrast as WCAG's ratio. */
export interface Legibility {
  text: Extreme;
  target: Extreme;
  contrast: Extreme;
}

export interface Extreme {
  least: number;
  /** Up to ten elements under the bar, described. */
  under: string[];
}

/** Measures what is drawn, element by element, as quality.md asks and axe does not. */
export function measureLegibility(
  page: Page,
  bars: { text: number; target: number; contrast: number },
): Promise<Legibility> {
  return page.evaluate(inPage, bars);
}

/* Everything below runs inside the page, so it lies in one function. */
function inPage(bars: { text: number; target: number; contrast: number }): Legibility {
  type Colour = [red: number, green: number, blue: number, alpha: number];
  const pen = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const known = new Map<string, Colour>();

  /** Any CSS colour as sRGB 0–255 and alpha 0–1, by painting it. */
  function colour(css: string): Colour {
    const found = known.get(css);
    if (found) return found;
    if (!pen) return [0, 0, 0, 1];
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = css;
    pen.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
    const painted: Colour = [red, green, blue, alpha / 255];
    known.set(css, painted);
    return painted;
  }

  function over(top: Colour, below: Colour): Colour {
    const alpha = top[3] + below[3] * (1 - top[3]);
    const mix = (index: 0 | 1 | 2) =>
      alpha === 0 ? 0 : (top[index] * top[3] + below[index] * below[3] * (1 - top[3])) / alpha;
    return [mix(0), mix(1), mix(2), alpha];
  }

  /** WCAG 2.2 relative luminance. */
  function luminance(one: Colour): number {
    const [red = 0, green = 0, blue = 0] = one.slice(0, 3).map((channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  function ratio(one: Colour, other: Colour): number {
    const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  }

  /** What lies behind an element; undefined where it is a picture, which has no one colour. */
  function ground(element: Element): Colour | undefined {
    let seen: Colour = [0, 0, 0, 0];
    for (let one: Element | null = element; one; one = one.parentElement) {
      const style = getComputedStyle(one);
      if (style.backgroundImage !== "none") return undefined;
      seen = over(seen, colour(style.backgroundColor));
      if (seen[3] > 0.99) return seen;
    }
    return over(seen, colour("Canvas"));
  }

  function opacity(element: Element): number {
    let share = 1;
    for (let one: Element | null = element; one; one = one.parentElement) {
      share *= Number(getComputedStyle(one).opacity);
    }
    return share;
  }

  function drawn(element: Element): boolean {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    const box = element.getBoundingClientRect();
    if (box.width <= 1 || box.height <= 1) return false; // kept for screen readers only
    return box.right > 0 && box.bottom + scrollY > 0; // a skip link waits outside until it has the focus
  }

  function describe(element: Element, figure: string): string {
    const name = element.getAttribute("aria-label") ?? element.textContent ?? "";
    const id = element.id ? `#${element.id}` : "";
    const classes = [...element.classList].map((one) => `.${one}`).join("");
    return `  ${figure}  ${element.localName}${id}${classes} “${name.trim().replace(/\s+/g, " ").slice(0, 60)}”`;
  }

  function extreme(bar: number): Extreme & { add(element: Element, value: number, figure: string): void } {
    return {
      least: Number.POSITIVE_INFINITY,
      under: [],
      add(element, value, figure) {
        this.least = Math.min(this.least, value);
        if (value < bar && this.under.length < 10) this.under.push(describe(element, figure));
      },
    };
  }

  const text = extreme(bars.text);
  const contrast = extreme(bars.contrast);
  const target = extreme(bars.target);

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || !node.nodeValue?.trim() || !drawn(element)) continue;
    if (element.closest("option, script, style, noscript, svg")) continue;
    const style = getComputedStyle(element);
    const size = Number.parseFloat(style.fontSize);
    text.add(element, size, `${size.toFixed(1)} px`);
    if (element.closest(":disabled, [aria-disabled=true]")) continue;
    const below = ground(element);
    if (!below) continue;
    const ink = colour(style.color);
    const value = ratio(over([ink[0], ink[1], ink[2], ink[3] * opacity(element)], below), below);
    contrast.add(element, value, `${value.toFixed(2)}:1`);
  }
  for (const field of document.querySelectorAll("input, textarea, select")) {
    if (!drawn(field) || field.matches("[type=checkbox], [type=radio], [type=hidden], [type=file]")) continue;
    const size = Number.parseFloat(getComputedStyle(field).fontSize);
    text.add(field, size, `${size.toFixed(1)} px`);
  }

  /** A link within a sentence: its size is the line's (WCAG 2.5.8, exception "inline"). */
  function inSentence(element: Element): boolean {
    if (element.localName !== "a" || getComputedStyle(element).display !== "inline") return false;
    const around = element.parentElement?.textContent?.trim().length ?? 0;
    return around > (element.textContent?.trim().length ?? 0) + 1;
  }

  /** The box that answers to a tap: an option's label belongs to it. */
  function area(element: Element): { width: number; height: number } {
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const isOption = element.matches("[type=checkbox], [type=radio], [type=file]");
    const boxes = [element, ...(isOption ? labels : [])]
      .map((one) => one.getBoundingClientRect())
      .filter(({ width, height }) => width > 1 && height > 1);
    if (boxes.length === 0) return { width: 0, height: 0 };
    return {
      width: Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left)),
      height: Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top)),
    };
  }

  const targets =
    "a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=link], [role=tab], [role=switch]";
  for (const element of document.querySelectorAll(targets)) {
    const isOption = element.matches("[type=checkbox], [type=radio], [type=file]");
    const shown =
      isOption && element instanceof HTMLInputElement
        ? [element, ...(element.labels ?? [])].some(drawn)
        : drawn(element);
    if (!shown || element.matches(":disabled") || inSentence(element)) continue;
    const { width, height } = area(element);
    // half a pixel: boxes are laid out in fractions of device pixels
    target.add(element, Math.min(width, height) + 0.5, `${width.toFixed(1)} × ${height.toFixed(1)} px`);
  }
  const result = ({ least, under }: Extreme): Extreme => ({ least, under });
  return { text: result(text), target: result(target), contrast: result(contrast) };
}
