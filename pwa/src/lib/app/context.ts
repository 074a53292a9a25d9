import type { Signal } from "@preact/signals";
import { createContext } from "preact";
import { useContext, useEffect } from "preact/hooks";
import type { Preferences } from "../../profiles/preferences.ts";
import type { GraphQLClient } from "../graphql/client.ts";
import type { Text } from "../i18n/text.ts";

/** What the page says of itself to the browser and, on the server, to HTTP. */
export interface PageHead {
  title: string;
  description?: string;
  /** HTTP status of the rendered page; 200 unless said. */
  status?: number;
}

/** What every component may reach: one per page in the browser, one per rendered request on the server. */
export interface App {
  readonly client: GraphQLClient;
  readonly preferences: Signal<Preferences>;
  readonly text: Signal<Text>;
  /** Set by the page shown. */
  head: PageHead;
  /** On the server: the parts of the page that it turned out to need. */
  readonly parts?: Set<string>;
}

export const AppContext = createContext<App | null>(null);

export function useApp(): App {
  const app = useContext(AppContext);
  if (app === null) throw new Error("Outside of the app");
  return app;
}

/** The words, dates and numbers in the reader's language: `const { t } = useText()`. */
export function useText(): Text {
  return useApp().text.value;
}

export function usePreferences(): Preferences {
  return useApp().preferences.value;
}

/** Names the page: in the tab, for search engines and, on the server, its HTTP status. */
export function usePageHead(head: PageHead): void {
  const app = useApp();
  app.head = head;
  useEffect(() => {
    document.title = head.title;
  }, [head.title]);
}
