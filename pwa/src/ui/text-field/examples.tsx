import { useState } from "preact/hooks";
import type { Example } from "../examples/example.ts";
import { TextField, type TextFieldProps } from "./text-field.tsx";

function Live(props: Omit<TextFieldProps, "value" | "onInput"> & { start?: string }) {
  const [value, setValue] = useState(props.start ?? "");
  return <TextField {...props} value={value} onInput={setValue} />;
}

export const examples: Example[] = [
  { name: "plain", show: () => <Live id="name" label="Nome e cognome" autoComplete="name" /> },
  {
    name: "hint",
    show: () => (
      <Live
        id="email"
        label="Indirizzo e-mail"
        hint="Ti scriviamo solo per questa richiesta."
        optionalLabel="(facoltativo)"
        type="email"
        autoComplete="email"
        placeholder="nome@esempio.it"
      />
    ),
  },
  {
    name: "error",
    show: () => (
      <Live
        id="code"
        label="Codice della richiesta"
        start="7K3M-2QXD-G"
        error="Il codice non è giusto: controlla l'ultima lettera."
        letters={14}
      />
    ),
  },
  {
    name: "title",
    show: () => (
      <Live id="where" asTitle label="Dove si trova il lampione?" hint="Via e numero civico più vicino." />
    ),
  },
];
