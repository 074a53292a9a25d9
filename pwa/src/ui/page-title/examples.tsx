import type { Example } from "../examples/example.ts";
import { Button } from "../button/button.tsx";
import { PageTitle } from "./page-title.tsx";

export const examples: Example[] = [
  {
    name: "full",
    show: () => (
      <PageTitle
        eyebrow="Documenti"
        lead="Come si chiede, quanto costa e quando arriva."
        actions={
          <Button variant="secondary" icon="print">
            Stampa
          </Button>
        }
      >
        Carta d'identità elettronica (CIE)
      </PageTitle>
    ),
  },
];
