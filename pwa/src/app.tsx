import type { ComponentChildren, hydrate } from "preact";
import { Router } from "wouter-preact";
import { type App as AppState, AppContext } from "./lib/app/index.ts";
import { RoutedPage } from "./lib/routing/index.ts";
import { Layout } from "./layout/layout.tsx";
import { NOT_FOUND, ROUTES } from "./routes.ts";
import "./styles/index.css";

interface AppProps {
  app: AppState;
  /** The address, on the server only: path and query string. */
  url?: string;
}

/** The whole page of an address, as the server sends it. */
export function App({ app, url }: AppProps) {
  const [path, search = ""] = url?.split("?") ?? [];
  return (
    <Router ssrPath={path} ssrSearch={search}>
      <AppContext.Provider value={app}>
        <Layout>
          <div id="page">
            <RoutedPage routes={ROUTES} notFound={NOT_FOUND} />
          </div>
        </Layout>
      </AppContext.Provider>
    </Router>
  );
}

/**
 * Brings to life what the server sent, or fills the empty shell: what is around every page and the page itself in turns
 * of their own, so that a tap in between is answered. They are two trees, which share the state of the app; each counts
 * its own `useId`, so ids begin with their component's name.
 */
export async function wake(app: AppState, root: Element, bring: typeof hydrate): Promise<void> {
  const within = (children: ComponentChildren) => (
    <AppContext.Provider value={app}>{children}</AppContext.Provider>
  );
  bring(
    within(
      <Layout>
        <div id="page" dangerouslySetInnerHTML={LEFT_ALONE} />
      </Layout>,
    ),
    root,
  );
  await turn();
  const page = root.querySelector("#page");
  if (page !== null) bring(within(<RoutedPage routes={ROUTES} notFound={NOT_FOUND} />), page);
}

/** Preact touches nothing within an element whose markup is given and does not change. */
const LEFT_ALONE = { __html: "" };

export const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
