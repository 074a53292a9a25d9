import type { Example } from "../examples/example.ts";
import { StateBadge, type BadgeState } from "./state-badge.tsx";

const states: [BadgeState, string][] = [
  ["RECEIVED", "Ricevuta"],
  ["IN_CHARGE", "Presa in carico"],
  ["WAITING_FOR_CITIZEN", "Aspettiamo te"],
  ["RESOLVED", "Risolta"],
  ["CLOSED", "Chiusa"],
  ["REOPENED", "Riaperta"],
  ["WITHDRAWN", "Ritirata"],
];

export const examples: Example[] = [
  {
    name: "all",
    show: () => (
      <div class="cluster">
        {states.map(([state, label]) => (
          <StateBadge key={state} {...{ state, label }} />
        ))}
      </div>
    ),
  },
];
