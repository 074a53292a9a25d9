import type { Example } from "../examples/example.ts";
import { LinkButton } from "./link-button.tsx";

export const examples: Example[] = [
  {
    name: "both",
    show: () => (
      <div class="cluster">
        <LinkButton href="#nuova" icon="plus">
          Nuova richiesta
        </LinkButton>
        <LinkButton href="#codice" variant="secondary" iconEnd="forward">
          Segui una richiesta con il codice
        </LinkButton>
      </div>
    ),
  },
];
