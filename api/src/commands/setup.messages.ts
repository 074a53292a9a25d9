import type { Catalogue } from "../platform/messages/index.ts";

/** What the setup command says to whoever opens a desk. */
export const setupMessages: Catalogue = {
  it: {
    "setup.types": "Tipi di richiesta nuovi o cambiati: {count}",
    "setup.articles": "Guide: {added} testi nuovi, {changed} cambiati",
    "setup.glossary": "Glossario: {written} voci nuove o cambiate, {removed} tolte",
    "setup.done": "{name}: uffici {teams}, persone {staff}. Lo sportello è pronto.",
    "setup.missing":
      "Attenzione: questi uffici mancano, e le loro richieste non arrivano a nessun ufficio: {teams}",
    "setup.beside": "Non sono nel file e mantengono i loro ruoli: {staff}",
  },
  en: {
    "setup.types": "New or changed request types: {count}",
    "setup.articles": "Guides: {added} new texts, {changed} changed",
    "setup.glossary": "Glossary: {written} new or changed concepts, {removed} removed",
    "setup.done": "{name}: offices {teams}, people {staff}. The desk is ready.",
    "setup.missing": "Mind: these offices are missing, and their cases go to no office: {teams}",
    "setup.beside": "Not in the file, and keep their roles: {staff}",
  },
};
