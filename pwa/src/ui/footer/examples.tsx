import type { Example } from "../examples/example.ts";
import { Footer } from "./footer.tsx";

export const examples: Example[] = [
  {
    name: "citizen",
    landmark: true,
    show: () => (
      <Footer
        name="Comune di Borgo Sereno"
        lines={["Piazza del Popolo 1, 00999 Borgo Sereno", "Lunedì–venerdì 8:30–13:00"]}
        linksLabel="Informazioni"
        links={[
          { href: "#privacy", label: "Privacy" },
          { href: "#accessibilita", label: "Dichiarazione di accessibilità" },
        ]}
      />
    ),
  },
];
