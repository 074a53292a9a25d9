import { useId, useState } from "preact/hooks";
import type { Example } from "../examples/example.ts";
import { DateField } from "./date-field.tsx";
import { datePartsOf } from "./date-parts.ts";

function Live({ error }: { error?: string }) {
  const [value, setValue] = useState(datePartsOf("2026-11-09"));
  return (
    <DateField
      id={useId()}
      label="Da quando?"
      hint="Per esempio 27 3 2026"
      {...{ value, error }}
      onChange={setValue}
      dayLabel="Giorno"
      monthLabel="Mese"
      yearLabel="Anno"
    />
  );
}

export const examples: Example[] = [
  { name: "plain", show: () => <Live /> },
  { name: "error", show: () => <Live error="Scrivi una data passata." /> },
];
