import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const sq: Words<typeof it> = {
  "errors.TOO_MANY_EXPORTS": "Sot keni kërkuar tashmë {max} kopje. Përdorni të fundit, ose provoni nesër.",
  "errors.ERASURE_NOT_CONFIRMED": "Para se të kërkoni fshirjen, konfirmoni se e keni lexuar çfarë ndodh.",
  "errors.ERASURE_OF_STAFF":
    "Kjo llogari është e dikujt që punon këtu: fshirja i kërkohet atij që e administron shërbimin.",
  "errors.ERASURE_OPEN_CASES":
    "{count, plural, one {Keni ende një kërkesë të hapur} other {Keni ende {count} kërkesa të hapura}}: prisni përgjigjen ose tërhiqeni kërkesën. Pastaj mund t’i fshini të dhënat tuaja.",
  "errors.MERGE_ERASURE_WAITING":
    "Për njërin prej dy profileve keni kërkuar të fshihen të dhënat. Më parë anulojeni atë kërkesë.",
  "errors.ERASURE_NOT_WAITING": "Nuk ka asnjë fshirje për të anuluar.",
};
