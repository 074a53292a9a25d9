import { useState } from "preact/hooks";
import type { Example } from "../examples/example.ts";
import { Segmented } from "./segmented.tsx";

function Theme() {
  const [value, setValue] = useState<"LIGHT" | "DARK" | "DEVICE">("LIGHT");
  return (
    <Segmented
      name="theme"
      label="Sfondo"
      options={[
        { value: "LIGHT", label: "Chiaro" },
        { value: "DARK", label: "Scuro" },
        { value: "DEVICE", label: "Come il telefono" },
      ]}
      {...{ value }}
      onChange={setValue}
    />
  );
}

export const examples: Example[] = [{ name: "theme", show: () => <Theme /> }];
