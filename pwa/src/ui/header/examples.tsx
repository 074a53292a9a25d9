import type { Example } from "../examples/example.ts";
import { LanguageSwitch, type LanguageSwitchProps } from "../language-switch/language-switch.tsx";
import { Header } from "./header.tsx";

const locales: LanguageSwitchProps["locales"] = [
  { code: "it", name: "Italiano", href: "#it" },
  { code: "en", name: "English", href: "#en" },
  { code: "ar", name: "العربية", href: "#ar", direction: "rtl" },
];

export const examples: Example[] = [
  {
    name: "citizen",
    landmark: true,
    show: () => (
      <Header
        homeHref="#home"
        name="Comune di Borgo Sereno"
        tagline="Sportello"
        skipLabel="Vai al contenuto"
        menuLabel="Menu"
        navigationLabel="Principale"
        items={[
          { href: "#home", label: "Inizio", icon: "home", current: true },
          { href: "#richieste", label: "Richieste", icon: "cases" },
          { href: "#nuova", label: "Chiedi", icon: "plus" },
          { href: "#io", label: "Tu", icon: "user" },
        ]}
        actions={<LanguageSwitch label="Lingua" current="it" locales={locales} />}
      />
    ),
  },
];
