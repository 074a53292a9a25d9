import type { Example } from "../examples/example.ts";
import { Card } from "./card.tsx";

export const examples: Example[] = [
  {
    name: "linked",
    show: () => (
      <>
        <h1>Risultati</h1>
        <Card href="#cie" icon="documents" title="Carta d'identità elettronica">
          <p>Come si chiede, quanto costa e quando arriva la carta d'identità elettronica.</p>
        </Card>
      </>
    ),
  },
  {
    name: "compact",
    show: () => (
      <>
        <h1>Richieste frequenti</h1>
        <div class="grid">
          <Card compact href="#buca" icon="roads" title="Buca nella strada" />
          <Card compact href="#lampione" icon="lighting" title="Lampione spento" />
          <Card compact href="#rifiuti" icon="waste" title="Rifiuti non raccolti" />
          <Card compact href="#acqua" icon="water" title="Manca l'acqua" />
        </div>
      </>
    ),
  },
  {
    name: "plain",
    show: () => (
      <>
        <h1>Ufficio</h1>
        <Card title="Sportello del cittadino" icon="desk">
          <p>Piazza del Popolo 1</p>
          <p>
            Guarda gli <a href="#orari">orari di apertura</a>.
          </p>
        </Card>
      </>
    ),
  },
];
