import type { Example } from "../examples/example.ts";
import { LinkButton } from "../link-button/link-button.tsx";
import { EmptyState } from "./empty-state.tsx";

export const examples: Example[] = [
  {
    name: "no-cases",
    show: () => (
      <EmptyState
        level={1}
        icon="cases"
        title="Non hai ancora richieste"
        action={
          <LinkButton href="#nuova" icon="plus">
            Nuova richiesta
          </LinkButton>
        }
      >
        <p>Quando chiedi qualcosa, qui vedi chi se ne occupa e per quando.</p>
      </EmptyState>
    ),
  },
];
