import type { Example } from "../examples/example.ts";
import { Message } from "./message.tsx";

const time = { iso: "2026-11-21T09:30:00Z", label: "oggi alle 10:30" };

export const examples: Example[] = [
  {
    name: "mine",
    show: () => <Message side="mine" author="Tu" body="La buca è davanti al numero 12." {...{ time }} />,
  },
  {
    name: "theirs",
    show: () => (
      <Message
        side="theirs"
        author="Giulia"
        office="Ufficio strade"
        body={"Buongiorno, grazie.\nLa squadra passa domani mattina."}
        {...{ time }}
      />
    ),
  },
  {
    name: "note",
    show: () => (
      <Message
        side="note"
        author="Marco"
        office="Nota interna"
        body="Già segnalata da altri due."
        {...{ time }}
      />
    ),
  },
  {
    name: "pending",
    show: () => (
      <Message side="mine" author="Tu" body="Aggiungo una foto." {...{ time }} pending="In attesa di rete" />
    ),
  },
];
