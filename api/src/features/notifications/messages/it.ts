/** The letters. `register` is PLAIN for those who read best in the plainest words. */
export const it = {
  "mail.greeting": "{named, select, yes {Buongiorno {name},} other {Buongiorno,}}",
  "mail.signature":
    "{hasPhone, select, yes {Preferisci parlare con una persona? Chiama {phone}.\n\n} other {}}{name}\nQuesta e-mail parte da sola: non serve rispondere.",

  "mail.code.subject": "Il tuo codice per entrare: {code}",
  "mail.code.body":
    "Il tuo codice per entrare è:\n\n{code}\n\n{register, select, PLAIN {Scrivilo nella pagina. Vale 10 minuti.} other {Scrivilo nella pagina da cui lo hai chiesto. Vale 10 minuti e una volta sola.}}\n\nNon lo hai chiesto tu? Ignora questa e-mail. Non dare il codice a nessuno, nemmeno a chi dice di lavorare per noi.",

  "mail.erasure.subject": "Hai chiesto di cancellare i tuoi dati",
  "mail.erasure.body":
    "Il {date} cancelliamo i tuoi dati e non potrai più entrare.\n\n{register, select, PLAIN {Hai cambiato idea? Annulla qui, prima di quel giorno:} other {Se cambi idea, puoi annullare fino a quel giorno:}}\n{link}\n\nNon lo hai chiesto tu? Annulla subito e chiamaci.",

  "mail.merged.subject": "I tuoi due profili ora sono uno solo",
  "mail.merged.body":
    "Hai unito i tuoi due profili. Richieste, file e punti sono ora in uno solo.\n\nPuoi annullare fino al {date}, dalla pagina del tuo profilo:\n{link}\n\nNon lo hai chiesto tu? Annulla subito e chiamaci.",

  "mail.webhook.subject": "{app}: non mandiamo più avvisi a {host}",
  "mail.webhook.body":
    "{reason, select, GONE {{host} ha risposto che non vuole più i nostri avvisi (410 Gone).} other {{host} non prende i nostri avvisi da cinque giorni.}} Perciò non ne mandiamo più all'app {app}.\n\nQui vedi gli ultimi tentativi. Quando tutto funziona, riattiva l'indirizzo:\n{link}",

  "mail.secret.subject": "Il nuovo collegamento alla tua richiesta {case}",
  "mail.secret.body":
    "Con questo collegamento vedi la tua richiesta {case} e puoi scriverci:\n\n{link}\n\nQuello di prima non funziona più. Non darlo a nessuno: chi lo ha può leggere la tua richiesta.\n\nNon lo hai chiesto tu? Usa comunque questo, oppure chiamaci.",

  "mail.opened.subject": "Abbiamo ricevuto la tua richiesta {case}",
  "mail.opened.body":
    "{register, select, PLAIN {Abbiamo la tua richiesta: {title}.} other {Abbiamo ricevuto la tua richiesta: {title}.}}\nIl suo codice è {case}.\n{promised, select, yes {Ti rispondiamo entro {date}.\n} other {}}\nQui vedi a che punto è, e puoi scriverci:\n{link}",

  "mail.taken.subject": "C'è chi si occupa della tua richiesta {case}",
  "mail.taken.body":
    "{assigned, select, yes {{agent} ({office}) si occupa ora della tua richiesta: {title}.} other {Ora ci occupiamo della tua richiesta: {title}.}}\n{promised, select, yes {Ti rispondiamo entro {date}.\n} other {}}\nQui vedi a che punto è:\n{link}",

  "mail.answered.subject": "C'è una risposta alla tua richiesta {case}",
  "mail.answered.body":
    "{assigned, select, yes {{agent} ({office}) ti ha scritto.} other {Ti abbiamo scritto.}} La richiesta è: {title}.\n\nLeggi la risposta qui:\n{link}",

  "mail.waiting.subject": "Ci serve una cosa da te per la richiesta {case}",
  "mail.waiting.body":
    "{register, select, PLAIN {Ti abbiamo fatto una domanda. Rispondi e andiamo avanti.} other {Per andare avanti con la tua richiesta ci serve una tua risposta.}}\nLa richiesta è: {title}.\n\nLeggi la domanda e rispondi qui:\n{link}",

  "mail.resolved.subject": "La tua richiesta {case} è conclusa",
  "mail.resolved.body":
    "{outcome, select, SOLVED {Abbiamo risolto la tua richiesta: {title}.} ANSWERED {Abbiamo risposto alla tua richiesta: {title}.} FORWARDED {Abbiamo passato la tua richiesta a chi può risolverla: {title}.} DUPLICATE {Seguiamo già questo problema in un'altra richiesta: {title}.} NOT_FEASIBLE {Non possiamo fare quello che chiedi: {title}. Nella pagina trovi il perché.} other {La tua richiesta è conclusa: {title}.}}\n\nQui leggi come è andata. Puoi darci un voto o riaprire la richiesta:\n{link}",

  "mail.reopened.subject": "Abbiamo riaperto la tua richiesta {case}",
  "mail.reopened.body":
    "La tua richiesta è di nuovo aperta: {title}. Ce ne occupiamo ancora.\n\nQui vedi a che punto è:\n{link}",
};
