import { useId, useState } from "preact/hooks";
import type { Example } from "../examples/example.ts";
import { SearchBox } from "./search-box.tsx";

function Live({ start = "" }: { start?: string }) {
  const [value, setValue] = useState(start);
  return (
    <SearchBox
      id={useId()}
      action="#cerca"
      label="Che cosa ti serve?"
      labelShown
      placeholder="Per esempio: carta d'identità"
      {...{ value }}
      onInput={setValue}
      onSearch={() => undefined}
      submitLabel="Cerca"
      clearLabel="Cancella le parole"
    />
  );
}

export const examples: Example[] = [
  { name: "empty", show: () => <Live /> },
  { name: "filled", show: () => <Live start="rinnovo carta identità scaduta" /> },
];
