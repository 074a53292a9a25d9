import type { Catalogue } from "../../platform/messages/index.ts";

export const identityMessages: Catalogue = {
  it: {
    "errors.SIGN_IN_CODE_WRONG":
      "Il codice non è giusto o è scaduto. Controlla l'ultima e-mail o chiedi un nuovo codice.",
    "errors.PASSKEY_REFUSED":
      "Non siamo riusciti a riconoscere la passkey di questo dispositivo. Riprova, oppure entra con un codice per e-mail.",
    "errors.MERGE_OFFER_GONE":
      "Il tempo per unire i due profili è passato, o li hai già uniti. Entra di nuovo con SPID o CIE.",
    "errors.MERGE_NOT_UNDOABLE": "Questa unione non si può più annullare.",
    "identity.location.ITALY": "Italia",
    "identity.location.COOPERATIVE": "Italia, cooperativa sociale",
    "identity.location.ABROAD": "fuori dall'Italia",
    "identity.persona.citizen-senior": "78 anni, profilo con testo grande e parole semplici",
    "identity.persona.citizen-digital": "22 anni, profilo per chi usa molto il telefono",
    "identity.persona.citizen-assisted": "84 anni, si fa aiutare dalla figlia",
    "identity.persona.citizen-foreigner": "Vive qui da tre anni, parla arabo e inglese",
    "identity.persona.operator-roads": "Risponde dall'Ufficio strade",
    "identity.persona.operator-desk": "Risponde dallo Sportello del cittadino",
    "identity.persona.operator-water": "Risponde dal Servizio acqua",
    "identity.persona.editor": "Scrive le guide",
    "identity.persona.supervisor": "Segue il lavoro dello Sportello",
    "identity.persona.admin": "Gestisce il sistema",
  },
  en: {
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
  },
};
