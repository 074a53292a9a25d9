import { useId, useState } from "preact/hooks";
import type { Example } from "../examples/example.ts";
import { Select } from "./select.tsx";

const options = ["Ufficio anagrafe", "Ufficio tributi", "Polizia locale", "Servizi sociali"].map((label) => ({
  value: label,
  label,
}));

function Live({ error }: { error?: string }) {
  const [value, setValue] = useState("");
  return (
    <Select
      id={useId()}
      label="Ufficio"
      placeholder="Scegli"
      {...{ options, value, error }}
      onChange={setValue}
    />
  );
}

export const examples: Example[] = [
  { name: "plain", show: () => <Live /> },
  { name: "error", show: () => <Live error="Scegli un ufficio." /> },
];
