import type { Words } from "../../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const ro: Words<typeof it> = {
  "apps.scope.profile:read.title": "Citește datele dumneavoastră",
  "apps.scope.profile:read.description":
    "Numele, e-mailul, telefonul și cum preferați să folosiți serviciul.",
  "apps.scope.cases:read.title": "Citește cererile dumneavoastră",
  "apps.scope.cases:read.description":
    "Cererile pe care le-ați făcut, mesajele, fotografiile și răspunsurile.",
  "apps.scope.cases:write.title": "Face cereri și scrie pentru dumneavoastră",
  "apps.scope.cases:write.description":
    "Deschide cereri noi, trimite mesaje și fotografii, retrage sau redeschide o cerere, dă o notă.",
  "apps.scope.points:read.title": "Citește punctele dumneavoastră",
  "apps.scope.points:read.description": "Câte puncte aveți și cum le-ați primit.",
  "apps.scope.knowledge:read.title": "Citește ghidurile",
  "apps.scope.knowledge:read.description": "Ghidurile serviciului, pe care le poate citi oricine.",
  "apps.scope.desk:read.title": "Citește munca ghișeului",
  "apps.scope.desk:read.description":
    "Cererile tuturor cetățenilor pe care le vedeți, cu datele lor și notele interne.",
  "apps.scope.desk:write.title": "Lucrează la ghișeu pentru dumneavoastră",
  "apps.scope.desk:write.description": "Preia, atribuie, răspunde și rezolvă cereri.",
  "apps.limit.password":
    "Nu vede codurile cu care vă conectați și nu se poate conecta în locul dumneavoastră.",
  "apps.limit.others": "Nu vă poate schimba datele și nu poate conecta alte aplicații.",
  "apps.limit.official": "Nu este o aplicație a instituției: de ce face răspunde cine a făcut-o.",
  "errors.AUTHORIZATION_GONE":
    "Această întrebare nu mai este valabilă: a expirat, ați răspuns deja sau a fost deschisă în altă fereastră. Reveniți la aplicație și încercați din nou.",
  "errors.NOTHING_TO_ALLOW": "Aplicația cere lucruri pe care nu le puteți permite.",
  "errors.APP_NOT_CONNECTED": "Această aplicație nu este conectată.",
  "apps.error.title": "Nu putem conecta aplicația",
  "apps.error.redirect":
    "Adresa la care aplicația vrea să vă ducă nu este cea declarată. Pentru siguranța dumneavoastră ne oprim aici.",
  "apps.error.client": "Nu cunoaștem această aplicație sau a fost suspendată.",
  "apps.error.expired":
    "A trecut prea mult timp sau ați schimbat fereastra. Reveniți la aplicație și încercați din nou.",
  "apps.error.other": "Aplicația a pus o întrebare greșită. Reveniți la aplicație și încercați din nou.",
  "apps.error.safe": "Nu am dat aplicației nicio informație despre dumneavoastră.",
  "apps.error.detail": "Pentru cine a făcut aplicația:",
  "apps.error.home": "Mergeți la pagina de început",
};
