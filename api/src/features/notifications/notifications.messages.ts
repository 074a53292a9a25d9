import type { Catalogue } from "../../platform/messages/index.ts";

/** The letters. `register` is PLAIN for those who read best in the plainest words. */
export const notificationsMessages: Catalogue = {
  it: {
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
  },
  en: {
    "mail.greeting": "{named, select, yes {Hello {name},} other {Hello,}}",
    "mail.signature":
      "{hasPhone, select, yes {Would you rather talk to a person? Call {phone}.\n\n} other {}}{name}\nThis e-mail is sent automatically: there is no need to reply.",

    "mail.code.subject": "Your sign-in code: {code}",
    "mail.code.body":
      "Your sign-in code is:\n\n{code}\n\n{register, select, PLAIN {Type it in the page. It works for 10 minutes.} other {Type it in the page where you asked for it. It works for 10 minutes, and once only.}}\n\nWas it not you? Ignore this e-mail. Give the code to nobody, not even to somebody who says they work for us.",

    "mail.erasure.subject": "You asked us to erase your data",
    "mail.erasure.body":
      "On {date} we erase your data, and you will not be able to sign in any more.\n\nIf you change your mind, you can take it back until that day:\n{link}\n\nWas it not you? Take it back at once, and call us.",

    "mail.merged.subject": "Your two accounts are one now",
    "mail.merged.body":
      "You have put your two accounts together. Requests, files and points are now in one.\n\nYou can undo this until {date}, on the page of your account:\n{link}\n\nWas it not you? Undo it at once, and call us.",

    "mail.webhook.subject": "{app}: we no longer send webhooks to {host}",
    "mail.webhook.body":
      "{reason, select, GONE {{host} answered that it wants no more webhooks (410 Gone).} other {{host} has not taken our webhooks for five days.}} So we send no more to the app {app}.\n\nSee the last tries here. When all works again, switch the address back on:\n{link}",

    "mail.secret.subject": "The new link to your request {case}",
    "mail.secret.body":
      "With this link you can see your request {case} and write to us:\n\n{link}\n\nThe old link no longer works. Give it to nobody: whoever has it can read your request.\n\nYou did not ask for it? Use this one all the same, or call us.",

    "mail.opened.subject": "We have received your request {case}",
    "mail.opened.body":
      "{register, select, PLAIN {We have your request: {title}.} other {We have received your request: {title}.}}\nIts code is {case}.\n{promised, select, yes {We will answer by {date}.\n} other {}}\nHere you can see how it is going, and write to us:\n{link}",

    "mail.taken.subject": "Somebody is working on your request {case}",
    "mail.taken.body":
      "{assigned, select, yes {{agent} ({office}) is now working on your request: {title}.} other {We are now working on your request: {title}.}}\n{promised, select, yes {We will answer by {date}.\n} other {}}\nHere you can see how it is going:\n{link}",

    "mail.answered.subject": "There is an answer to your request {case}",
    "mail.answered.body":
      "{assigned, select, yes {{agent} ({office}) has written to you.} other {We have written to you.}} The request is: {title}.\n\nRead the answer here:\n{link}",

    "mail.waiting.subject": "We need something from you for request {case}",
    "mail.waiting.body":
      "{register, select, PLAIN {We have asked you a question. Answer it, and we will go on.} other {To go on with your request we need an answer from you.}}\nThe request is: {title}.\n\nRead the question and answer it here:\n{link}",

    "mail.resolved.subject": "Your request {case} is closed",
    "mail.resolved.body":
      "{outcome, select, SOLVED {We have solved your request: {title}.} ANSWERED {We have answered your request: {title}.} FORWARDED {We have passed your request to those who can solve it: {title}.} DUPLICATE {We are already working on this in another request: {title}.} NOT_FEASIBLE {We cannot do what you ask: {title}. The page says why.} other {Your request is closed: {title}.}}\n\nRead here how it went. You can rate it or reopen it:\n{link}",

    "mail.reopened.subject": "We have reopened your request {case}",
    "mail.reopened.body":
      "Your request is open again: {title}. We are working on it.\n\nHere you can see how it is going:\n{link}",
  },
};
