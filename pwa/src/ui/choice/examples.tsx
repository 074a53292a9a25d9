import { useId, useState } from "preact/hooks";
import type { Example } from "../examples/example.ts";
import { CheckboxCards, RadioCards, type ChoiceOption } from "./choice.tsx";

const sizes: ChoiceOption[] = [
  { value: "small", label: "Piccola", hint: "Come un piatto" },
  { value: "large", label: "Grande", hint: "Come una ruota" },
  { value: "dangerous", label: "Pericolosa", hint: "Si rischia di cadere o di rompere la gomma" },
];

function Radios({ error }: { error?: string }) {
  const [value, setValue] = useState<string | undefined>("large");
  return (
    <RadioCards
      id={useId()}
      label="Quanto è grande?"
      options={sizes}
      {...{ value, error }}
      onChange={setValue}
    />
  );
}

function Profiles() {
  const [value, setValue] = useState<string>();
  return (
    <RadioCards
      id="profile"
      asTitle
      label="Come preferisci usare lo sportello?"
      hint="Puoi cambiare quando vuoi."
      options={[
        { value: "SENIOR", label: "Con scritte grandi e il telefono vicino", icon: "phone" },
        { value: "DIGITAL", label: "Da solo, in fretta", icon: "digital" },
        { value: "ASSISTED", label: "Con l'aiuto di un'altra persona", icon: "users" },
        { value: "FOREIGNER", label: "Nella mia lingua", icon: "globe" },
      ]}
      value={value}
      onChange={setValue}
    />
  );
}

function Checkboxes() {
  const [values, setValues] = useState<string[]>(["paper"]);
  return (
    <CheckboxCards
      id="waste"
      label="Quali rifiuti non hanno raccolto?"
      columns
      options={[
        { value: "paper", label: "Carta", icon: "file" },
        { value: "glass", label: "Vetro" },
        { value: "organic", label: "Umido", icon: "green" },
        { value: "rest", label: "Indifferenziato", icon: "waste" },
      ]}
      values={values}
      onChange={setValues}
    />
  );
}

export const examples: Example[] = [
  { name: "radios", show: () => <Radios /> },
  { name: "error", show: () => <Radios error="Scegli quanto è grande la buca." /> },
  { name: "one-question", show: () => <Profiles /> },
  { name: "checkboxes", show: () => <Checkboxes /> },
];
