interface GuidePage {
  title: string;
  /** Made from our own Markdown at build time. */
  html: string;
}

declare module "virtual:guide/contents" {
  /** By locale; other languages read the English one. */
  export const introductions: { en: GuidePage; it: GuidePage };
  /** The list of chapters, in English. */
  export const list: string;
}

declare module "virtual:guide/chapters" {
  /** By the name in the address, in the order of the contents. */
  export const chapters: Readonly<Record<string, GuidePage>>;
}
