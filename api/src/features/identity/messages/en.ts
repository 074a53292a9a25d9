import type { AllWords } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const en: AllWords<typeof it> = {
  "errors.SIGN_IN_CODE_WRONG":
    "The code is wrong or has expired. Check the latest e-mail or ask for a new code.",
  "errors.PASSKEY_REFUSED":
    "We could not recognise this device's passkey. Try again, or sign in with a code by e-mail.",
  "errors.MERGE_OFFER_GONE":
    "The time to put the two accounts together is over, or you have done it already. Enter again with SPID or CIE.",
  "errors.MERGE_NOT_UNDOABLE": "This can no longer be undone.",
  "identity.location.ITALY": "Italy",
  "identity.location.COOPERATIVE": "Italy, social cooperative",
  "identity.location.ABROAD": "outside Italy",
  "identity.persona.citizen-senior": "78 years old, profile with large text and plain words",
  "identity.persona.citizen-digital": "22 years old, profile for those at home on a phone",
  "identity.persona.citizen-assisted": "84 years old, helped by her daughter",
  "identity.persona.citizen-foreigner": "Has lived here for three years, speaks Arabic and English",
  "identity.persona.operator-roads": "Answers from the Roads office",
  "identity.persona.operator-desk": "Answers from the Citizens' desk",
  "identity.persona.operator-water": "Answers from the Water service",
  "identity.persona.editor": "Writes the guides",
  "identity.persona.supervisor": "Looks after the desk's work",
  "identity.persona.admin": "Runs the system",
};
