import type { Example } from "../examples/example.ts";
import { ReadAloud } from "./read-aloud.tsx";

const words = {
  start: "Ascolta questa pagina",
  pause: "Fermati un momento",
  resume: "Continua a leggere",
  stop: "Basta",
  speed: "Velocità",
  slow: "Lenta",
  normal: "Normale",
  fast: "Veloce",
  voiceless: "Questo dispositivo non ha una voce in italiano.",
};

export const examples: Example[] = [
  {
    name: "passage",
    show: () => (
      <>
        <p id="passage">La carta d'identità elettronica costa 22,21 euro. Arriva a casa in sei giorni.</p>
        <ReadAloud target="#passage" skip="button" lang="it" words={words} />
      </>
    ),
  },
];
