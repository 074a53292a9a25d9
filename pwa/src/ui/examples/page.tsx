import { Fragment, render } from "preact";
import { catalogue } from "./catalogue.ts";
import { applyMode, modes, translate, type Mode } from "./modes.ts";
import type { Example } from "./example.ts";
import "../../styles/index.css";
import "./page.css";

/*
 * Two ways to look: #dark or #dark/button shows all examples (of a component) under each other, #dark/button/busy shows
 * one alone. data-shown says which is there.
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

function All({ mode, component }: { mode: Mode; component: string | undefined }) {
  const shown = [...catalogue].filter(([id]) => !component || id.startsWith(`${component}/`));
  const end = component ? `/${component}` : "";
  return (
    <>
      <nav class="example-modes wrap" aria-label="Modi">
        {Object.keys(modes).map((one) => (
          <a key={one} href={`#${one}${end}`} aria-current={one === mode ? "page" : undefined}>
            {one}
          </a>
        ))}
      </nav>
      <main id="content" class="page">
        {shown.map(([id, { show: Show, landmark }]) => (
          <Fragment key={id}>
            <p class="example-name">
              <a href={`#${mode}/${id}`}>{id}</a>
            </p>
            <div class={landmark ? "" : "wrap stack"}>
              <Show />
            </div>
          </Fragment>
        ))}
      </main>
    </>
  );
}

function show(): void {
  const [mode, ...rest] = location.hash.slice(1).split("/");
  const chosen = (mode || "light") as Mode;
  if (!(chosen in modes)) throw new Error(`No such mode: ${chosen}`);
  applyMode(chosen);
  render(null, root);
  const example = catalogue.get(rest.join("/"));
  render(
    example ? (
      <One key={location.hash} example={example} />
    ) : (
      <All key={location.hash} mode={chosen} component={rest[0]} />
    ),
    root,
  );
  if (example && !root.querySelector("h1")) root.querySelector("main .wrap")?.prepend(title());
  translate(root, chosen);
  document.documentElement.dataset["shown"] = location.hash.slice(1);
}

/** Read by the tests: the examples, and those that must be seen alone. */
Object.assign(window, {
  exampleIds: [...catalogue.keys()],
  coveringIds: [...catalogue].filter(([, { covers }]) => covers).map(([id]) => id),
});
addEventListener("hashchange", show);
show();
