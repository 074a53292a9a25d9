import { directionOf } from "../../identity/index.ts";
import { dateLocale, type Translate } from "../../../platform/messages/index.ts";

export const STYLE_PATH = "/exports/style.css";

export const STYLE = `
body { font: 1.125rem/1.6 system-ui, sans-serif; max-width: 45rem; margin: 2rem auto; padding: 0 1rem; color: #17212b; background: #fff; }
h1 { line-height: 1.2; } h2 { margin-top: 2.5rem; border-bottom: 2px solid #17212b; } h3 { margin-top: 1.5rem; }
dl { display: grid; grid-template-columns: minmax(9rem, 14rem) 1fr; gap: 0.25rem 1rem; margin: 0.5rem 0; }
dt { color: #44505c; } dd { margin: 0; overflow-wrap: anywhere; white-space: pre-wrap; }
article { border: 1px solid #8a949e; border-radius: 0.5rem; padding: 0.5rem 1rem; margin: 1rem 0; }
a { color: #0b4f8a; }
@media print { body { margin: 0; max-width: none; font-size: 11pt; } article { break-inside: avoid; } a { color: inherit; } }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: 0.5rem; } }
`;

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? "");

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

/** The copy as a page to read and print, without code or style of its own. */
export function exportPage(
  content: Readonly<Record<string, unknown>>,
  locale: string,
  translate: Translate,
): string {
  const say = (key: string) => escaped(translate(locale, `privacy.export.${key}`));
  const page = new ExportPage(locale, say);
  const { format: _format, formatVersion: _version, madeAt, ...rooms } = content;
  const sections = Object.values(rooms).map((room) => page.room(room as Record<string, unknown>));
  return `<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say("title")}</title>
<link rel="stylesheet" href="${STYLE_PATH}">
</head>
<body>
<main>
<h1>${say("title")}</h1>
<p>${say("lead")} ${page.value(madeAt)}</p>
${sections.join("\n")}
</main>
</body>
</html>
`;
}

class ExportPage {
  constructor(
    private readonly locale: string,
    private readonly say: (key: string) => string,
  ) {}

  /** One heading for each list or record of a room. */
  room(content: Record<string, unknown>): string {
    return Object.entries(content)
      .map(([key, value]) => `<section>\n<h2>${this.label(key)}</h2>\n${this.value(value)}\n</section>`)
      .join("\n");
  }

  value(value: unknown): string {
    if (value === null || value === undefined || value === "") return "–";
    if (Array.isArray(value)) {
      if (value.length === 0) return `<p>${this.say("nothing")}</p>`;
      if (value.every((one) => typeof one !== "object")) return escaped(value.join(", "));
      return value.map((one) => `<article>${this.value(one)}</article>`).join("\n");
    }
    if (typeof value === "object") {
      const rows = Object.entries(value).filter(([, one]) => one !== null);
      return `<dl>${rows.map(([key, one]) => `<dt>${this.label(key)}</dt><dd>${this.value(one)}</dd>`).join("\n")}</dl>`;
    }
    const text = String(value);
    if (typeof value === "boolean") return this.say(text);
    if (INSTANT.test(text)) {
      const instant = new Intl.DateTimeFormat(dateLocale(this.locale), {
        dateStyle: "long",
        timeStyle: "short",
        timeZone: "Europe/Rome",
      });
      return `<time datetime="${escaped(text)}">${escaped(instant.format(new Date(text)))}</time>`;
    }
    return text.startsWith("/my-files/")
      ? `<a href="${escaped(text)}">${this.say("open")}</a>`
      : escaped(text);
  }

  /** What a key is called; one that no catalogue knows, such as a language's code, stands for itself. */
  private label(key: string): string {
    try {
      return this.say(`field.${key}`);
    } catch {
      return escaped(key);
    }
  }
}
