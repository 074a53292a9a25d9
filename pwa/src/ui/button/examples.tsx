import type { Example } from "../examples/example.ts";
import { Button } from "./button.tsx";

export const examples: Example[] = [
  { name: "primary", show: () => <Button>Continua</Button> },
  { name: "secondary", show: () => <Button variant="secondary">Salva e continua dopo</Button> },
  { name: "quiet", show: () => <Button variant="quiet">Salta questa domanda</Button> },
  {
    name: "danger",
    show: () => (
      <Button variant="danger" icon="trash">
        Ritira la richiesta
      </Button>
    ),
  },
  {
    name: "busy",
    show: () => (
      <Button busy busyLabel="Invio in corso">
        Invia la richiesta
      </Button>
    ),
  },
  {
    name: "row",
    show: () => (
      <div class="cluster">
        <Button iconEnd="forward">Avanti</Button>
        <Button variant="secondary" icon="back">
          Indietro
        </Button>
        <Button variant="quiet">Annulla</Button>
      </div>
    ),
  },
  { name: "wide", show: () => <Button wide>Invia la richiesta</Button> },
];
