import type { Example } from "../examples/example.ts";
import { Notice } from "./notice.tsx";

export const examples: Example[] = [
  {
    name: "info",
    show: () => (
      <Notice title="Lo sportello è chiuso lunedì 8 dicembre">
        Puoi scrivere lo stesso: rispondiamo martedì.
      </Notice>
    ),
  },
  {
    name: "success",
    show: () => (
      <Notice tone="success" title="Abbiamo ricevuto la tua richiesta">
        <p>Ti rispondiamo entro martedì 3 dicembre.</p>
      </Notice>
    ),
  },
  {
    name: "warning",
    show: () => (
      <Notice tone="warning" title="C'è un pericolo adesso?">
        <p>
          Chiama subito il <a href="tel:800999100">numero 800 999 100</a>, giorno e notte.
        </p>
      </Notice>
    ),
  },
  {
    name: "danger",
    show: () => <Notice tone="danger">Non siamo riusciti a inviare. Riprova tra poco.</Notice>,
  },
];
