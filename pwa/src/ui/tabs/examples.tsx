import type { Example } from "../examples/example.ts";
import { Tabs } from "./tabs.tsx";

export const examples: Example[] = [
  {
    name: "queues",
    show: () => (
      <Tabs
        label="Code"
        items={[
          { href: "#nuove", label: "Da prendere", count: 12, current: true },
          { href: "#mie", label: "Mie", count: 4 },
          { href: "#ritardo", label: "In ritardo", count: 1 },
        ]}
      />
    ),
  },
];
