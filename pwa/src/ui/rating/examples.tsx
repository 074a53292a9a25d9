import { useId, useState } from "preact/hooks";
import type { Example } from "../examples/example.ts";
import { Rating } from "./rating.tsx";

function Live({ error }: { error?: string }) {
  const [value, setValue] = useState<number | undefined>(error ? undefined : 4);
  return (
    <Rating
      id={useId()}
      label="Come è andata?"
      words={["Molto male", "Male", "Così così", "Bene", "Molto bene"]}
      {...{ value, error }}
      onChange={setValue}
    />
  );
}

export const examples: Example[] = [
  { name: "chosen", show: () => <Live /> },
  { name: "error", show: () => <Live error="Scegli una risposta." /> },
];
