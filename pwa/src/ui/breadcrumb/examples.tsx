import type { Example } from "../examples/example.ts";
import { BackLink, Breadcrumb } from "./breadcrumb.tsx";

export const examples: Example[] = [
  { name: "back", show: () => <BackLink href="#risultati">Torna ai risultati</BackLink> },
  {
    name: "trail",
    show: () => (
      <Breadcrumb
        label="Sei qui"
        items={[
          { href: "#home", label: "Inizio" },
          { href: "#documenti", label: "Documenti" },
        ]}
      />
    ),
  },
];
