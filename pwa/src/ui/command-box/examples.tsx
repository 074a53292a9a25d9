import { useState } from "preact/hooks";
import type { Example } from "../examples/example.ts";
import { CommandBox, type CommandItem } from "./command-box.tsx";

const pages: CommandItem[] = [
  { id: "home", label: "Inizio", icon: "home" },
  { id: "cases", label: "Richieste", icon: "cases" },
];
const requests: CommandItem[] = [
  { id: "light", label: "Lampione spento o rotto", icon: "lighting" },
  { id: "case", label: "Buca nella strada", hint: "7K3M-2QXD-F", icon: "roads" },
];

function Commands() {
  const [value, setValue] = useState("");
  const fits = (items: CommandItem[]) =>
    items.filter(({ label }) => label.toLowerCase().includes(value.toLowerCase()));
  return (
    <CommandBox
      label="Cerca una pagina o una richiesta"
      {...{ value }}
      onInput={setValue}
      groups={[
        { name: "Pagine", items: fits(pages) },
        { name: "Richieste", items: fits(requests) },
      ]}
      onChoose={setValue}
      status="4 risultati"
    />
  );
}

export const examples: Example[] = [{ name: "commands", show: () => <Commands /> }];
