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

/** The whole app: the same tree on the server and in the browser. */
export function App({ app, url }: AppProps) {
  const [path, search = ""] = url?.split("?") ?? [];
  return (
    <AppContext.Provider value={app}>
      <Router ssrPath={path} ssrSearch={search}>
        <Layout>
          <RoutedPage routes={ROUTES} notFound={NOT_FOUND} />
        </Layout>
      </Router>
    </AppContext.Provider>
  );
}
