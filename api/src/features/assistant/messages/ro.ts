import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const ro: Words<typeof it> = {
  "errors.CONVERSATION_TOO_LONG":
    "Conversația este foarte lungă. Începeți din nou sau vorbiți cu o persoană.",
  "errors.CONVERSATION_HANDED_OVER": "Această conversație a ajuns deja la o persoană.",
  "assistant.greeting":
    "Bună ziua. Sunt un program care citește paginile {name}: nu sunt o persoană. Scrieți întrebarea. Puteți vorbi oricând cu o persoană.",
  "assistant.about":
    "Sunt un program automat, nu o persoană. Caut răspunsul în paginile publicate de {name} și spun mereu din ce pagină vine. Dacă nu îl găsesc, spun asta. Puteți vorbi oricând cu o persoană: ea citește această conversație.",
  "assistant.thanks": "Cu plăcere. Dacă aveți altă întrebare, scrieți-o aici.",
  "assistant.from": "Din pagina „{title}”:",
  "assistant.otherLanguage": "Această pagină nu este încă în limba dvs. Textul este în {language}.",
  "assistant.choose": "Sunt mai multe subiecte. La care vă referiți?",
  "assistant.unknown": "Nu știu. Nu găsesc răspunsul în paginile publicate.",
  "assistant.near": "Poate aveți nevoie de unul dintre aceste subiecte. Dacă nu, vorbiți cu o persoană.",
  "assistant.person":
    "Desigur. O persoană vă sună înapoi sau lăsați întrebarea la ghișeu. Cine răspunde citește această conversație: nu trebuie să repetați. Telefon: {phone}.",
  "assistant.emergency": "Dacă este pericol, sunați acum la {phone}. Răspunde o persoană.",
  "assistant.cases.none": "Nu văd cereri ale dvs.",
  "assistant.cases.signIn":
    "Ca să vedeți cererile trebuie să vă conectați. Cu codul puteți urmări o cerere și fără conectare.",
  "assistant.case": "{title}, cod {code}: {state}.",
  "assistant.case.who": "Se ocupă: {who}.",
  "assistant.case.promised": "Răspuns până la: {date}.",
  "assistant.handedOver": "Această conversație a ajuns la o persoană. Eu nu mai răspund.",
  "assistant.label.person": "Vorbiți cu o persoană",
  "assistant.label.signIn": "Conectare",
  "assistant.label.track": "Urmăriți cu codul",
  "assistant.label.open": "Deschideți {code}",
  "assistant.label.file": "Faceți cererea: {title}",
  "assistant.conversation": "Din conversația cu asistentul automat",
  "assistant.state.RECEIVED": "Primită",
  "assistant.state.IN_CHARGE": "Ne ocupăm de ea",
  "assistant.state.WAITING_FOR_CITIZEN": "Vă așteptăm",
  "assistant.state.RESOLVED": "Încheiată",
  "assistant.state.CLOSED": "Închisă",
  "assistant.state.REOPENED": "Redeschisă",
  "assistant.state.WITHDRAWN": "Retrasă",
};
