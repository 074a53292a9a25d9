import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const sq: Words<typeof it> = {
  "errors.SIGN_IN_CODE_WRONG":
    "Kodi nuk është i saktë ose ka skaduar. Kontrolloni e-mailin e fundit ose kërkoni një kod të ri.",
  "errors.PASSKEY_REFUSED":
    "Nuk arritëm ta njohim passkey-n e kësaj pajisjeje. Provoni përsëri, ose hyni me një kod në e-mail.",
  "errors.MERGE_OFFER_GONE":
    "Koha për të bashkuar dy profilet ka kaluar, ose i keni bashkuar tashmë. Hyni përsëri me SPID ose CIE.",
  "errors.MERGE_NOT_UNDOABLE": "Ky bashkim nuk mund të anulohet më.",
  "identity.location.ITALY": "Itali",
  "identity.location.COOPERATIVE": "Itali, kooperativë sociale",
  "identity.location.ABROAD": "jashtë Italisë",
  "identity.persona.citizen-senior": "78 vjeç, profil me tekst të madh dhe fjalë të thjeshta",
  "identity.persona.citizen-digital": "22 vjeçe, profil për kë e përdor shumë telefonin",
  "identity.persona.citizen-assisted": "84 vjeçe, e ndihmon vajza",
  "identity.persona.citizen-foreigner": "Jeton këtu prej tre vjetësh, flet arabisht dhe anglisht",
  "identity.persona.operator-roads": "Përgjigjet nga Zyra e rrugëve",
  "identity.persona.operator-desk": "Përgjigjet nga Sporteli i qytetarit",
  "identity.persona.operator-water": "Përgjigjet nga Shërbimi i ujit",
  "identity.persona.editor": "Shkruan udhëzuesit",
  "identity.persona.supervisor": "Ndjek punën e sportelit",
  "identity.persona.admin": "Administron sistemin",
};
