import type { Example } from "../examples/example.ts";
import { PointsMeter } from "./points-meter.tsx";

export const examples: Example[] = [
  {
    name: "half",
    show: () => (
      <PointsMeter balance="120 punti" level="Livello 2" progress={0.6} next="Ancora 30 punti al livello 3" />
    ),
  },
  {
    name: "last",
    show: () => <PointsMeter balance="900 punti" level="Livello 5" next="Sei all'ultimo livello" />,
  },
];
