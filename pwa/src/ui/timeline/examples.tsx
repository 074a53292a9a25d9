import type { Example } from "../examples/example.ts";
import { Timeline, type TimelineItem } from "./timeline.tsx";

const at = (label: string) => ({ iso: "2026-11-21T09:30:00Z", label });

const items: TimelineItem[] = [
  {
    kind: "milestone",
    id: "1",
    icon: "mail",
    title: "Richiesta ricevuta",
    time: at("venerdì 21 novembre, 10:30"),
  },
  {
    kind: "message",
    id: "2",
    side: "mine",
    author: "Tu",
    body: "C'è una buca profonda davanti al numero 12.",
    time: at("venerdì, 10:30"),
  },
  {
    kind: "milestone",
    id: "3",
    icon: "user",
    title: "Se ne occupa Giulia, ufficio strade",
    time: at("venerdì 21 novembre, 11:05"),
  },
  {
    kind: "message",
    id: "4",
    side: "theirs",
    author: "Giulia",
    office: "Ufficio strade",
    body: "Buongiorno, grazie della segnalazione. La squadra passa domani mattina.",
    time: at("venerdì, 11:10"),
  },
  {
    kind: "milestone",
    id: "5",
    icon: "calendar",
    title: "Risposta promessa",
    time: at("entro venerdì 28 novembre"),
    future: true,
  },
];

export const examples: Example[] = [
  { name: "case", show: () => <Timeline label="Che cosa è successo" items={items} /> },
];
