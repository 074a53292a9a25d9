import type { Example } from "../examples/example.ts";
import { CaseCard } from "./case-card.tsx";

export const examples: Example[] = [
  {
    name: "list",
    show: () => (
      <>
        <h1>Le mie richieste</h1>
        <ul role="list" class="stack">
          <li>
            <CaseCard
              level={2}
              href="#1"
              title="Buca nella strada, via Roma 12"
              state="IN_CHARGE"
              stateLabel="Presa in carico"
              codeLabel="Codice"
              code="7K3M-2QXD-F"
              when="Risposta entro martedì 3 dicembre"
            />
          </li>
          <li>
            <CaseCard
              level={2}
              href="#2"
              title="Certificato di residenza"
              state="WAITING_FOR_CITIZEN"
              stateLabel="Aspettiamo te"
              codeLabel="Codice"
              code="9ABC-4DEF-G"
              when="Siamo in ritardo: la risposta era promessa per lunedì 17 novembre"
              late
              news="1 messaggio nuovo"
            />
          </li>
        </ul>
      </>
    ),
  },
];
