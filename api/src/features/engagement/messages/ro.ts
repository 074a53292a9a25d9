import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const ro: Words<typeof it> = {
  "points.rule.GOOD_REQUEST.title": "Ați ales opțiunea potrivită",
  "points.rule.GOOD_REQUEST.description":
    "Ați trimis o cerere de pe site, alegând despre ce este vorba. Așa ajunge imediat la biroul potrivit.",
  "points.rule.FIRST_MESSAGE.title": "Primul dumneavoastră mesaj",
  "points.rule.FIRST_MESSAGE.description": "Ați scris pentru prima dată la o cerere a dumneavoastră.",
  "points.rule.ARTICLE_SOLVED.title": "Ați găsit răspunsul",
  "points.rule.ARTICLE_SOLVED.description": "Un ghid v-a răspuns înainte de a trimite cererea.",
  "points.rule.ARTICLE_RATED.title": "Ne-ați spus dacă ghidul e util",
  "points.rule.ARTICLE_RATED.description": "Cu părerea dumneavoastră scriem ghiduri mai bune.",
  "points.rule.CASE_RATED.title": "Ne-ați dat o notă",
  "points.rule.CASE_RATED.description": "Ne-ați spus cum a fost cu cererea dumneavoastră.",
  "points.rule.PROFILE_CHOSEN.title": "V-ați ales profilul",
  "points.rule.PROFILE_CHOSEN.description":
    "Acum site-ul se citește și se folosește cum vreți dumneavoastră.",
  "points.rule.SETTLED.title": "Cerere încheiată",
  "points.rule.SETTLED.description": "Cererea dumneavoastră s-a încheiat cu bine, fără să fie redeschisă.",
  "points.reason.CASE_WITHDRAWN": "Ați retras cererea.",
  "points.reason.CASE_REOPENED": "Cererea a fost redeschisă.",
  "points.reason.ARTICLE_NOT_SOLVED": "Ați spus că ghidul nu v-a fost de folos.",
  "points.badge.WELCOME.title": "Bun venit",
  "points.badge.WELCOME.description": "V-ați ales profilul.",
  "points.badge.GOOD_EYE.title": "Ochi bun",
  "points.badge.GOOD_EYE.description": "Ați trimis prima cerere cu opțiunea potrivită.",
  "points.badge.SELF_RELIANT.title": "Fără ajutor",
  "points.badge.SELF_RELIANT.description": "De trei ori ați găsit răspunsul în ghiduri.",
  "points.badge.EDITOR_FRIEND.title": "Prieten al ghidurilor",
  "points.badge.EDITOR_FRIEND.description": "V-ați spus părerea despre cinci ghiduri.",
  "points.badge.VOICE.title": "Vocea dumneavoastră",
  "points.badge.VOICE.description": "Ați dat o notă la trei cereri.",
};
