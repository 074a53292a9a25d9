import type { Example } from "../examples/example.ts";
import { Skeleton } from "./skeleton.tsx";

export const examples: Example[] = [
  { name: "lines", show: () => <Skeleton label="Sto caricando" lines={4} /> },
];
