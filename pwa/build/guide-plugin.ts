import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Marked, Renderer, type Tokens } from "marked";
import type { Plugin } from "vite";

const CONTENTS = "virtual:guide/contents";
const CHAPTERS = "virtual:guide/chapters";
/** Where the pages of the guide are. */
const PLACE = "/developers/guide/";

/** A page of the guide: its title, and all below it as HTML. */
interface GuidePage {
  title: string;
  html: string;
}

/**
 * Turns the developers' guide, Markdown in the contract's workspace, into two modules: its contents with the introduction in
 * each language, and its chapters, which one page fetches when it is opened.
 */
export function guidePlugin(folder: string): Plugin {
  return {
    name: "sportello-guide",
    resolveId: (id) => (id === CONTENTS || id === CHAPTERS ? `\0${id}` : null),
    load(id) {
      if (id !== `\0${CONTENTS}` && id !== `\0${CHAPTERS}`) return null;
      for (const name of readdirSync(folder)) this.addWatchFile(join(folder, name));
      return id === `\0${CONTENTS}` ? contentsModule(folder) : chaptersModule(folder);
    },
  };
}

function contentsModule(folder: string): string {
  const introductions = { en: readPage(folder, "README"), it: readPage(folder, "introduction.it") };
  const list = /<ol>.*<\/ol>/s.exec(introductions.en.html)?.[0] ?? "";
  return `export const introductions = ${JSON.stringify(introductions)};\nexport const list = ${JSON.stringify(list)};`;
}

function chaptersModule(folder: string): string {
  const contents = readFileSync(join(folder, "README.md"), "utf8");
  const names = [...contents.matchAll(/\]\(([\w-]+)\.md\)/g)].map(([, name = ""]) => name);
  const chapters = Object.fromEntries(names.map((name) => [name, readPage(folder, name)]));
  return `export const chapters = ${JSON.stringify(chapters)};`;
}

function readPage(folder: string, name: string): GuidePage {
  return guidePage(readFileSync(join(folder, `${name}.md`), "utf8"));
}

/** A page from its Markdown, whose first line is the title. Links between chapters lead to pages, those to files of the repository to nothing. */
export function guidePage(markdown: string): GuidePage {
  const [, title = "", text = ""] = /^# (.+)\n([^]*)$/.exec(markdown) ?? [];
  return { title, html: renderer.parse(text, { async: false }) };
}

const renderer = new Marked({
  renderer: {
    heading({ tokens, depth, text }: Tokens.Heading) {
      return `<h${depth} id="${idOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
    code({ text }: Tokens.Code) {
      // Long lines scroll, by keyboard too.
      return `<pre tabindex="0"><code>${escaped(text)}</code></pre>\n`;
    },
    table(token: Tokens.Table) {
      // Wide ones scroll too.
      return `<div class="guide-table" tabindex="0">${Renderer.prototype.table.call(this, token)}</div>\n`;
    },
    link({ href, tokens }: Tokens.Link) {
      const words = this.parser.parseInline(tokens);
      if (href.startsWith("../")) return words;
      const [, name, anchor = ""] = /^([\w-]+)\.md(#.*)?$/.exec(href) ?? [];
      return `<a href="${name === undefined ? href : PLACE + name + anchor}">${words}</a>`;
    },
  },
});

const idOf = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, "-");

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
