export const it = {
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
};
