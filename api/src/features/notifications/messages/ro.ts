import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const ro: Words<typeof it> = {
  "mail.greeting": "{named, select, yes {Bună ziua, {name},} other {Bună ziua,}}",
  "mail.signature":
    "{hasPhone, select, yes {Preferați să vorbiți cu o persoană? Sunați la {phone}.\n\n} other {}}{name}\nAcest e-mail pleacă automat: nu este nevoie să răspundeți.",
  "mail.code.subject": "Codul dumneavoastră pentru intrare: {code}",
  "mail.code.body":
    "Codul dumneavoastră pentru intrare este:\n\n{code}\n\n{register, select, PLAIN {Scrieți-l în pagină. Este valabil 10 minute.} other {Scrieți-l în pagina de unde l-ați cerut. Este valabil 10 minute și o singură dată.}}\n\nNu l-ați cerut dumneavoastră? Ignorați acest e-mail. Nu dați codul nimănui, nici măcar cui spune că lucrează pentru noi.",
  "mail.erasure.subject": "Ați cerut ștergerea datelor dumneavoastră",
  "mail.erasure.body":
    "La {date} vă ștergem datele și nu veți mai putea intra.\n\n{register, select, PLAIN {V-ați răzgândit? Anulați aici, înainte de acea zi:} other {Dacă vă răzgândiți, puteți anula până în acea zi:}}\n{link}\n\nNu ați cerut dumneavoastră? Anulați imediat și sunați-ne.",
  "mail.merged.subject": "Cele două profiluri ale dumneavoastră sunt acum unul singur",
  "mail.merged.body":
    "Ați unit cele două profiluri. Cererile, fișierele și punctele sunt acum într-unul singur.\n\nPuteți anula până la {date}, din pagina profilului dumneavoastră:\n{link}\n\nNu ați cerut dumneavoastră? Anulați imediat și sunați-ne.",
  "mail.webhook.subject": "{app}: nu mai trimitem înștiințări la {host}",
  "mail.webhook.body":
    "{reason, select, GONE {{host} a răspuns că nu mai vrea înștiințările noastre (410 Gone).} other {{host} nu primește înștiințările noastre de cinci zile.}} De aceea nu mai trimitem înștiințări aplicației {app}.\n\nAici vedeți ultimele încercări. Când totul funcționează, reporniți adresa:\n{link}",
  "mail.secret.subject": "Noul link către cererea dumneavoastră {case}",
  "mail.secret.body":
    "Cu acest link vedeți cererea dumneavoastră {case} și puteți scrie:\n\n{link}\n\nCel de dinainte nu mai funcționează. Nu îl dați nimănui: cine îl are poate citi cererea.\n\nNu l-ați cerut dumneavoastră? Folosiți-l oricum pe acesta sau sunați-ne.",
  "mail.opened.subject": "Am primit cererea dumneavoastră {case}",
  "mail.opened.body":
    "{register, select, PLAIN {Avem cererea dumneavoastră: {title}.} other {Am primit cererea dumneavoastră: {title}.}}\nCodul ei este {case}.\n{promised, select, yes {Vă răspundem până {date}.\n} other {}}\nAici vedeți în ce stadiu este și ne puteți scrie:\n{link}",
  "mail.taken.subject": "Cineva se ocupă de cererea dumneavoastră {case}",
  "mail.taken.body":
    "{assigned, select, yes {{agent} ({office}) se ocupă acum de cererea dumneavoastră: {title}.} other {Acum ne ocupăm de cererea dumneavoastră: {title}.}}\n{promised, select, yes {Vă răspundem până {date}.\n} other {}}\nAici vedeți în ce stadiu este:\n{link}",
  "mail.answered.subject": "Aveți un răspuns la cererea {case}",
  "mail.answered.body":
    "{assigned, select, yes {{agent} ({office}) v-a scris.} other {V-am scris.}} Cererea este: {title}.\n\nCitiți răspunsul aici:\n{link}",
  "mail.waiting.subject": "Avem nevoie de ceva de la dumneavoastră pentru cererea {case}",
  "mail.waiting.body":
    "{register, select, PLAIN {V-am pus o întrebare. Răspundeți și mergem mai departe.} other {Ca să mergem mai departe cu cererea dumneavoastră, avem nevoie de un răspuns.}}\nCererea este: {title}.\n\nCitiți întrebarea și răspundeți aici:\n{link}",
  "mail.resolved.subject": "Cererea dumneavoastră {case} este încheiată",
  "mail.resolved.body":
    "{outcome, select, SOLVED {Am rezolvat cererea dumneavoastră: {title}.} ANSWERED {Am răspuns la cererea dumneavoastră: {title}.} FORWARDED {Am trimis cererea dumneavoastră cui o poate rezolva: {title}.} DUPLICATE {Urmărim deja această problemă în altă cerere: {title}.} NOT_FEASIBLE {Nu putem face ce cereți: {title}. În pagină găsiți motivul.} other {Cererea dumneavoastră este încheiată: {title}.}}\n\nAici citiți cum s-a încheiat. Ne puteți da o notă sau puteți redeschide cererea:\n{link}",
  "mail.reopened.subject": "Am redeschis cererea dumneavoastră {case}",
  "mail.reopened.body":
    "Cererea dumneavoastră este din nou deschisă: {title}. Ne ocupăm în continuare de ea.\n\nAici vedeți în ce stadiu este:\n{link}",
};
