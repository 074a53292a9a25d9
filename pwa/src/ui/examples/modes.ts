/** The ways every example is looked at, as attributes of <html>. */
export const modes = {
  light: {},
  dark: { "data-theme": "dark" },
  high: { "data-contrast": "high" },
  "high-dark": { "data-contrast": "high", "data-theme": "dark" },
  senior: { "data-contrast": "high", "data-text-size": "150", "data-targets": "large", "data-motion": "off" },
  rtl: { dir: "rtl", lang: "ar" },
  long: { lang: "de" },
  "text-200": { "data-text-size": "200" },
} as const satisfies Record<string, Record<string, string>>;

export type Mode = keyof typeof modes;

const plain = {
  "data-theme": "light",
  "data-contrast": "normal",
  "data-text-size": "100",
  "data-targets": "normal",
};

/** Puts the mode on the page, as the server does for a reader. */
export function applyMode(mode: Mode): void {
  const attributes = { dir: "ltr", lang: "it", "data-motion": "off", ...plain, ...modes[mode] };
  for (const [name, value] of Object.entries(attributes)) document.documentElement.setAttribute(name, value);
}

const arabic = ["طلب", "البلدية", "خدمة", "المواطنين", "إلى", "بطاقة", "الهوية", "من", "مكتب", "الاستعلامات"];

function translated(text: string, mode: Mode): string {
  let count = 0;
  if (mode === "rtl") return text.replace(/\p{L}{2,}/gu, () => arabic[count++ % arabic.length] ?? "");
  return text.replace(/\p{L}{5,}/gu, (word) =>
    `${word}verwaltungs\u00adangelegenheit`.slice(0, word.length * 2 + 4).replace(/\u00ad$/, ""),
  );
}

/** Replaces the shown words by Arabic ones, or by ones as long as German's. */
export function translate(root: Node, mode: Mode): void {
  if (mode !== "rtl" && mode !== "long") return;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode())
    walker.currentNode.nodeValue = translated(walker.currentNode.nodeValue ?? "", mode);
}
