import type { Example } from "../examples/example.ts";
import { Details } from "./details.tsx";

const text = "Un operatore dello sportello legge la tua richiesta e la passa all'ufficio giusto.";

export const examples: Example[] = [
  { name: "closed", show: () => <Details summary="Chi legge quello che scrivo?">{text}</Details> },
  {
    name: "open",
    show: () => (
      <Details open summary="Chi legge quello che scrivo?">
        {text}
      </Details>
    ),
  },
];
