/** Who must look at a page for it to show what it is for. */
export type Needs = "anonymous" | "citizen" | "operator" | "editor";

/** Real things of the running demo town that the addresses of pages speak of. */
export interface Samples {
  articleSlug: string;
  requestType: string;
  /** A case of the signed-in citizen. */
  citizenCase: string;
  /** A case waiting at the desk. */
  deskCase: string;
  /** An app of the signed-in citizen, with webhooks and their messages. */
  ownApp: string;
  /** Where that app sends people for their consent: it leads to /connect/…, once for each visit. */
  authorize: string;
  /** Leads to the question whether two accounts are one; where nobody speaks for SPID, to the page that says there is none. */
  together: string;
}

export interface SitePage {
  /** Short English name, used in tables and file names. */
  name: string;
  path(samples: Samples): string;
  needs: Needs;
}

/** Every page of the site. */
export const PAGES: readonly SitePage[] = [
  { name: "home", path: () => "/", needs: "anonymous" },
  { name: "home-signed-in", path: () => "/", needs: "citizen" },
  { name: "start", path: () => "/start", needs: "anonymous" },
  { name: "search", path: () => "/search?q=carta+d%27identit%C3%A0", needs: "anonymous" },
  { name: "search-nothing", path: () => "/search?q=xyzzyq", needs: "anonymous" },
  { name: "article", path: ({ articleSlug }) => `/articles/${articleSlug}`, needs: "anonymous" },
  { name: "article-guide", path: () => "/articles/guida-cambio-casa", needs: "anonymous" },
  { name: "article-decision", path: () => "/articles/scelta-spid-o-cie?a=0.0", needs: "anonymous" },
  { name: "article-questions", path: () => "/articles/domande-sportello", needs: "anonymous" },
  { name: "offices", path: () => "/offices", needs: "anonymous" },
  { name: "glossary", path: () => "/glossary?q=carta", needs: "anonymous" },
  { name: "new", path: () => "/new", needs: "anonymous" },
  { name: "new-case", path: ({ requestType }) => `/new/${requestType}`, needs: "citizen" },
  { name: "new-emergency", path: () => "/new/gas-smell", needs: "anonymous" },
  { name: "cases", path: () => "/cases", needs: "citizen" },
  { name: "case", path: ({ citizenCase }) => `/cases/${citizenCase}`, needs: "citizen" },
  { name: "summary", path: ({ citizenCase }) => `/cases/${citizenCase}/print`, needs: "citizen" },
  { name: "outbox", path: () => "/outbox", needs: "citizen" },
  { name: "assistant", path: () => "/assistant", needs: "anonymous" },
  { name: "track", path: () => "/track", needs: "anonymous" },
  { name: "points", path: () => "/points", needs: "citizen" },
  { name: "my-data", path: () => "/my-data", needs: "citizen" },
  { name: "settings", path: () => "/settings", needs: "anonymous" },
  { name: "connected-apps", path: () => "/settings/apps", needs: "citizen" },
  { name: "connect", path: ({ authorize }) => authorize, needs: "citizen" },
  { name: "sign-in", path: () => "/sign-in", needs: "anonymous" },
  { name: "together", path: ({ together }) => together, needs: "citizen" },
  { name: "accessibility", path: () => "/accessibility", needs: "anonymous" },
  { name: "developers", path: () => "/developers", needs: "anonymous" },
  { name: "guide", path: () => "/developers/guide/limits", needs: "anonymous" },
  { name: "developer-apps", path: () => "/developers/apps", needs: "citizen" },
  { name: "developer-new-app", path: () => "/developers/apps/new", needs: "citizen" },
  { name: "developer-app", path: ({ ownApp }) => `/developers/apps/${ownApp}`, needs: "citizen" },
  { name: "offline", path: () => "/offline", needs: "anonymous" },
  { name: "desk", path: () => "/desk", needs: "operator" },
  { name: "desk-new", path: () => "/desk/new", needs: "operator" },
  { name: "desk-case", path: ({ deskCase }) => `/desk/${deskCase}`, needs: "operator" },
  { name: "knowledge-desk", path: () => "/desk/knowledge", needs: "editor" },
  { name: "knowledge-desk-new", path: () => "/desk/knowledge/new", needs: "editor" },
  {
    name: "knowledge-desk-article",
    path: ({ articleSlug }) => `/desk/knowledge/${articleSlug}`,
    needs: "editor",
  },
  {
    name: "knowledge-desk-versions",
    path: ({ articleSlug }) => `/desk/knowledge/${articleSlug}?view=versions`,
    needs: "editor",
  },
  { name: "knowledge-desk-searches", path: () => "/desk/knowledge/searches", needs: "editor" },
  { name: "knowledge-desk-quality", path: () => "/desk/knowledge/quality", needs: "editor" },
  { name: "not-found", path: () => "/nowhere", needs: "anonymous" },
];

/** The page of that name. */
export function sitePage(name: string): SitePage {
  const page = PAGES.find((one) => one.name === name);
  if (!page) throw new Error(`There is no page called ${name}.`);
  return page;
}
