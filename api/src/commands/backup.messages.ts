import type { Catalogue } from "../platform/messages/index.ts";

/** What backup and restore say to whoever keeps the data. */
export const backupMessages: Catalogue = {
  it: {
    "backup.done": "Copia di {date}: {files} file, {megabytes} MB.",
    "backup.keys.inside":
      "Dentro c'è anche la chiave segreta: custodisci la copia come i dati stessi. Non è cifrata.",
    "backup.keys.outside":
      "SECRET_KEY e SECRET_KEY_PREVIOUS non sono nella copia: conservale altrove. Senza, i dati cifrati non si leggono.",
    "backup.storage":
      "I file in STORAGE_URL non sono nella copia: salvali con gli strumenti del loro archivio.",
    "restore.done": "Ripristinata la copia di {date}. Ogni file è come fu scritto; il database parte.",
    "restore.checked": "La copia di {date} è buona: ogni file è come fu scritto, e il database parte.",
    "restore.rows": "Righe: {counts}",
  },
  en: {
    "backup.done": "Backup of {date}: {files} files, {megabytes} MB.",
    "backup.keys.inside":
      "The secret key is in it too: keep the backup as safe as the data. It is not encrypted.",
    "backup.keys.outside":
      "SECRET_KEY and SECRET_KEY_PREVIOUS are not in it: keep them elsewhere. What is encrypted cannot be read without.",
    "backup.storage": "The files in STORAGE_URL are not in it: save them with the tools of their store.",
    "restore.done": "The backup of {date} is back. Every file is what was written; the database starts.",
    "restore.checked":
      "The backup of {date} is good: every file is what was written, and the database starts.",
    "restore.rows": "Rows: {counts}",
  },
};
