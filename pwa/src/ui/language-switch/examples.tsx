import type { Example } from "../examples/example.ts";
import { LanguageSwitch } from "./language-switch.tsx";

export const examples: Example[] = [
  {
    name: "two",
    show: () => (
      <div>
        <LanguageSwitch
          label="Lingua"
          current="it"
          locales={[
            { code: "it", name: "Italiano", href: "#it" },
            { code: "en", name: "English", href: "#en" },
          ]}
        />
      </div>
    ),
  },
];
