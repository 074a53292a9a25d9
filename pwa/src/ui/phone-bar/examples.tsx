import type { Example } from "../examples/example.ts";
import { PhoneBar } from "./phone-bar.tsx";

export const examples: Example[] = [
  {
    name: "full",
    show: () => (
      <>
        <h1>Carta d'identità</h1>
        <PhoneBar
          title="Preferisci parlare con una persona?"
          hours="Lunedì–venerdì 8:30–13:00"
          phone="0999 100 200"
          callLabel="Chiama lo 0999 100 200"
          callbackHref="#richiamata"
          callbackLabel="Ti richiamiamo noi"
        />
      </>
    ),
  },
];
