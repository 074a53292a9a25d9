import type { Words } from "../../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const sq: Words<typeof it> = {
  "errors.UPLOAD_LINK": "Lidhja për të dërguar skedarin nuk vlen më: shtojeni përsëri skedarin.",
  "errors.UPLOAD_TOO_LARGE": "Skedari është tepër i madh: e shumta 10 MB.",
  "errors.UPLOAD_TYPE": "Ky lloj skedari nuk pranohet: dërgoni një foto (JPEG, PNG, WebP) ose një PDF.",
  "errors.UPLOAD_BROKEN": "Fotoja nuk hapet: provoni ta bëni përsëri.",
  "errors.UPLOAD_INFECTED":
    "Skedari ka një virus dhe nuk e ruajtëm. Kontrolloni pajisjen tuaj, ose dërgoni pa këtë skedar.",
  "errors.UPLOAD_STORAGE_FULL": "Tani nuk ka vend për skedarë. Dërgoni pa foto, ose provoni përsëri pas pak.",
};
