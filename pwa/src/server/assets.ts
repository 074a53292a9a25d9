/** Files of the client build, worked out at build time and put into the server bundle. Paths start with "/". */
export interface ClientAssets {
  /** What fetches the entry module of a page that the server sent whole. */
  begin: string;
  /** The entry module. */
  script: string;
  /** What the entry imports, its styles and the fonts it needs at first paint. */
  entry: AssetSet;
  fonts: readonly string[];
  /** locale → fonts of its script that its pages need beside those. */
  scriptFonts: Record<string, readonly string[]>;
  /** Page ("knowledge/home") → what it adds. */
  pages: Record<string, AssetSet>;
  /** locale → room → the chunk of its messages; "list" is the chunk that names them. */
  messages: Record<string, Record<string, string>>;
}

export interface AssetSet {
  scripts: readonly string[];
  styles: readonly string[];
  /** Drawings and fonts. */
  files: readonly string[];
  /** Scripts and styles fetched when a part of the page is first shown: an installed app has them beforehand. */
  later: readonly string[];
}

declare const __CLIENT_ASSETS__: ClientAssets;
export const CLIENT_ASSETS: ClientAssets = __CLIENT_ASSETS__;
