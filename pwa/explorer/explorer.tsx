import { GraphiQL } from "graphiql";
import "graphiql/style.css";
import { useEffect, useMemo, useRef, useState } from "react";
import { DEFAULT_TABS } from "./default-tabs.ts";
import { labelEditors } from "./label-editors.ts";
import { createFetcher } from "./fetcher.ts";
import { keepToken, keptToken } from "./token.ts";

/** GraphiQL under a bar with the token of an app and the cost of the last answer. */
export function Explorer() {
  const [token, setToken] = useState(keptToken);
  const [cost, setCost] = useState<unknown>();
  const fetcher = useMemo(() => createFetcher(setCost), []);
  const main = useRef<HTMLElement>(null);
  useEffect(() => (main.current ? labelEditors(main.current) : undefined), []);
  const change = (value: string): void => {
    keepToken(value);
    setToken(value);
  };
  return (
    <>
      <header className="bar">
        <h1>Explorer</h1>
        <label htmlFor="token">Access token</label>
        <input
          id="token"
          type="password"
          autoComplete="off"
          spellCheck={false}
          placeholder="none: public data"
          value={token}
          onChange={({ target }) => change(target.value.trim())}
        />
        <output htmlFor="token" aria-label="Cost of the last answer">
          {cost === undefined ? "" : `Cost ${inWords(cost)}`}
        </output>
        <nav aria-label="For developers">
          <a href="/developers">Guide</a>
        </nav>
      </header>
      <main ref={main}>
        <GraphiQL fetcher={fetcher} defaultTabs={DEFAULT_TABS} isHeadersEditorEnabled={false} />
      </main>
    </>
  );
}

/** The cost as it stands in the answer: a number, or parts with names. */
function inWords(cost: unknown): string {
  if (cost === null || typeof cost !== "object") return String(cost);
  return Object.entries(cost)
    .filter(([, value]) => typeof value !== "object")
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(" · ");
}
