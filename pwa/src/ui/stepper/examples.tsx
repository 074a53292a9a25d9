import type { Example } from "../examples/example.ts";
import { Stepper } from "./stepper.tsx";

export const examples: Example[] = [
  { name: "second", show: () => <Stepper label="Passo 2 di 5" current={2} total={5} /> },
];
