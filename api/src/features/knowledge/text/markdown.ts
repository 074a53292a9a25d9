import { marked, type Token, type Tokens } from "marked";

/** Schemes that a link of an article may have; every other link loses its address and keeps its words. */
const SAFE_LINK = /^(https:|tel:|mailto:)/i;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? "");

/** A telephone number stays on one line, and among words from right to left in the order in which it is dialled. */
const whole = (text: string): string => text.replace(/(\d) (?=\d{3})/g, "$1\u00a0");

/**
 * HTML of a piece of Markdown, safe to put into a page: written tag by tag from the parsed text, so that only p,
 * ul, ol, li, strong, em, a, h3 and br can come out. HTML inside the Markdown is shown as the text it is.
 */
export const safeHtml = (markdown: string): string => blocks(marked.lexer(markdown));

/** The words of a piece of Markdown, one block or list item a line, without any markup. */
export const plainText = (markdown: string): string =>
  lines(marked.lexer(markdown))
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter(Boolean)
    .join("\n");

function blocks(tokens: readonly Token[]): string {
  return tokens.map(block).join("");
}

function block(token: Token): string {
  switch (token.type) {
    case "space":
    case "hr":
    case "def":
      return "";
    case "paragraph":
      return `<p>${inline(inside(token) ?? [])}</p>`;
    case "heading":
      return `<h3>${inline(inside(token) ?? [])}</h3>`;
    case "blockquote":
      return blocks(inside(token) ?? []);
    case "list": {
      const { ordered, items } = token as Tokens.List;
      const tag = ordered ? "ol" : "ul";
      return `<${tag}>${items.map((item) => `<li>${blocks(item.tokens)}</li>`).join("")}</${tag}>`;
    }
    case "text":
      return inline(inside(token) ?? [token]);
    default:
      return `<p>${escaped(textOf(token))}</p>`;
  }
}

function inline(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      const inner = () => inline(inside(token) ?? []);
      switch (token.type) {
        case "strong":
          return `<strong>${inner()}</strong>`;
        case "em":
          return `<em>${inner()}</em>`;
        case "br":
          return "<br>";
        case "link": {
          const { href } = token as Tokens.Link;
          return SAFE_LINK.test(href) ? `<a href="${escaped(href)}">${inner()}</a>` : inner();
        }
        case "del":
          return inner();
        default:
          return escaped(whole(textOf(token)));
      }
    })
    .join("");
}

function lines(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => {
    if (token.type === "list") return (token as Tokens.List).items.flatMap((item) => lines(item.tokens));
    if (token.type === "blockquote") return lines(inside(token) ?? []);
    if (token.type === "space" || token.type === "hr" || token.type === "def") return [];
    return [words(inside(token) ?? [token])];
  });
}

const words = (tokens: readonly Token[]): string =>
  tokens
    .map((token) => {
      if (token.type === "br") return " ";
      const inner = inside(token);
      return inner ? words(inner) : textOf(token);
    })
    .join("");

const inside = (token: Token): Token[] | undefined => ("tokens" in token ? token.tokens : undefined);

/** What a token says; escapes such as \* are already undone, an image says its description. */
const textOf = (token: Token): string => ("text" in token ? String(token.text) : token.raw);
