export const it = {
  "errors.TOO_MANY_EXPORTS": "Hai già chiesto {max} copie oggi. Usa l'ultima, o riprova domani.",
  "errors.ERASURE_NOT_CONFIRMED":
    "Prima di chiedere la cancellazione, conferma di aver letto che cosa succede.",
  "errors.ERASURE_OF_STAFF":
    "Questo accesso è di chi lavora qui: la cancellazione si chiede a chi amministra il servizio.",
  "errors.ERASURE_OPEN_CASES":
    "{count, plural, one {Hai ancora una richiesta aperta} other {Hai ancora {count} richieste aperte}}: aspetta la risposta o ritira la richiesta. Poi puoi cancellare i tuoi dati.",
  "errors.MERGE_ERASURE_WAITING":
    "Per uno dei due profili hai chiesto di cancellare i dati. Prima annulla quella richiesta.",
  "errors.ERASURE_NOT_WAITING": "Non c'è nessuna cancellazione da annullare.",
};
