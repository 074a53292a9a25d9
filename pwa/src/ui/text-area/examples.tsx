import { useId, useState } from "preact/hooks";
import type { Example } from "../examples/example.ts";
import { TextArea } from "./text-area.tsx";

const counter = (left: number) =>
  left >= 0 ? `Puoi scrivere ancora ${left} lettere` : `Hai scritto ${-left} lettere di troppo`;

function Live({ start, error }: { start: string; error?: string }) {
  const [value, setValue] = useState(start);
  return (
    <TextArea
      id={useId()}
      label="Che cosa hai visto?"
      hint="Scrivi come parli. Bastano due frasi."
      limit={120}
      {...{ value, error, counter }}
      onInput={setValue}
    />
  );
}

export const examples: Example[] = [
  { name: "empty", show: () => <Live start="" /> },
  {
    name: "near-the-end",
    show: () => (
      <Live start="C'è una buca profonda davanti alla scuola, proprio sulle strisce. Di sera non si vede e si rischia di cadere." />
    ),
  },
  {
    name: "over",
    show: () => (
      <Live
        start="C'è una buca profonda davanti alla scuola, proprio sulle strisce. Di sera non si vede e si rischia di cadere. È lì da una settimana."
        error="Il testo è troppo lungo."
      />
    ),
  },
];
