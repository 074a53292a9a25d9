import type { Words } from "../../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const ro: Words<typeof it> = {
  "errors.UPLOAD_LINK": "Linkul pentru trimiterea fișierului nu mai este valabil: adăugați din nou fișierul.",
  "errors.UPLOAD_TOO_LARGE": "Fișierul este prea mare: cel mult 10 MB.",
  "errors.UPLOAD_TYPE":
    "Acest tip de fișier nu este bun: trimiteți o fotografie (JPEG, PNG, WebP) sau un PDF.",
  "errors.UPLOAD_BROKEN": "Fotografia nu se deschide: încercați să o faceți din nou.",
  "errors.UPLOAD_INFECTED":
    "Fișierul conține un virus și nu l-am păstrat. Verificați dispozitivul sau trimiteți fără acest fișier.",
  "errors.UPLOAD_STORAGE_FULL":
    "Acum nu este loc pentru fișiere. Trimiteți fără fotografii sau încercați din nou peste puțin timp.",
};
