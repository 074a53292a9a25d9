import type { Example } from "../examples/example.ts";
import { ReadAloud } from "./read-aloud.tsx";

export const examples: Example[] = [
  {
    name: "passage",
    show: () => (
      <>
        <p id="passage">La carta d'identità elettronica costa 22,21 euro. Arriva a casa in sei giorni.</p>
        <ReadAloud
          target="passage"
          lang="it"
          startLabel="Ascolta"
          pauseLabel="Fermati"
          resumeLabel="Continua"
        />
      </>
    ),
  },
];
