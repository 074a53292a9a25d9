import { Fragment, render } from "preact";
import { catalogue } from "./catalogue.ts";
import { applyMode, modes, translate, type Mode } from "./modes.ts";
import type { Example } from "./example.ts";
import "../../styles/index.css";
import "./page.css";

/*
 * Two ways to look: /?mode=dark&component=button shows all examples of a component (or of all) under each other;
 * #dark/button/busy shows one alone, as the tests want it. The latter sets data-shown when it is there.
 */
const root = document.body.appendChild(document.createElement("div"));
root.className = "examples";

function One({ example: { show: Show, landmark } }: { example: Example }) {
  if (landmark) {
    return (
      <>
        <Show />
        <main id="content">
          <h1>Esempio</h1>
        </main>
      </>
    );
  }
  return (
    <main id="content" class="page">
      <div class="wrap stack">
        <Show />
      </div>
    </main>
  );
}

/** A page needs a title: the examples that bring none get this one. */
function title(): HTMLElement {
  const heading = document.createElement("h1");
  heading.textContent = "Esempio";
  return heading;
}

function All({ component }: { component: string | null }) {
  const shown = [...catalogue].filter(([id]) => !component || id.startsWith(`${component}/`));
  return (
    <div class="page">
      {shown.map(([id, { show: Show, landmark }]) => (
        <Fragment key={id}>
          <p class="example-name">{id}</p>
          <div class={landmark ? "" : "wrap stack"}>
            <Show />
          </div>
        </Fragment>
      ))}
    </div>
  );
}

function show(): void {
  const [mode = "", ...rest] = location.hash.slice(1).split("/");
  const query = new URLSearchParams(location.search);
  const chosen = (mode || query.get("mode") || "light") as Mode;
  if (!(chosen in modes)) throw new Error(`No such mode: ${chosen}`);
  applyMode(chosen);
  render(null, root);
  const example = catalogue.get(rest.join("/"));
  render(
    example ? <One key={location.hash} example={example} /> : <All component={query.get("component")} />,
    root,
  );
  if (example && !root.querySelector("h1")) root.querySelector("main .wrap")?.prepend(title());
  translate(root, chosen);
  document.documentElement.dataset["shown"] = location.hash.slice(1);
}

/** Read by the tests. */
(window as Window & { exampleIds?: string[] }).exampleIds = [...catalogue.keys()];
addEventListener("hashchange", show);
show();
