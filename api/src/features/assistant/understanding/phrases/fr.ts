import type { Phrases } from "./phrases.ts";

export const fr: Phrases = {
  person: [
    "(parler|parle|discuter|ecrire|echanger) (a|avec) … (personne|humain|operateur|operatrice|quelqu un|employe|employee|agent|conseiller|conseillere)",
    "(veux|voudrais|prefere|besoin|passez moi|donnez moi) … (operateur|operatrice|humain|vraie personne|conseiller|conseillere)",
    "(veux|voudrais|prefere) une personne",
    "(rappelez moi|etre rappele*|appelez moi|me rappeler)",
  ],
  personAlone: [
    "(operateur|operatrice|humain|une personne|un humain|un operateur|un conseiller|agent|personne)",
  ],
  about: [
    "(es tu|etes vous|tu es|vous etes) … (robot|humain|humaine|personne|machine|bot|intelligence artificielle|ia|automatique)",
    "(qui|qu) (es tu|etes vous|est ce que tu es)",
    "(a qui|avec qui) (je parle|est ce que je parle|parle je|j ecris)",
    "(comment (tu fonctionnes|fonctionnes tu|fonctionnez vous)|que sais tu faire|que peux tu faire|que pouvez vous faire)",
  ],
  cases: [
    "(ou en est|ou en sont|etat|nouvelles|quand … reponse|avancement|suivi) … (demande*|dossier*|signalement*|reclamation*)",
    "mes (demandes|signalements|dossiers)",
  ],
  greeting: ["(bonjour|bonsoir|salut|coucou)"],
  thanks: ["(merci|merci beaucoup)"],
  danger: ["(odeur|sent|fuite|sens|sentons) … gaz", "gaz … (fuit|fuite|odeur)"],
  asks: {
    COST: ["(combien coute|combien coutent|combien ca coute|combien|prix|cout|tarif*|gratuit*)"],
    TIMES: ["(quand|combien de temps|delai*|jusqu a quand|combien de jours|date limite)"],
    WHERE: ["ou (est|sont|se|puis|dois|faut|aller|je|on|trouver|est ce)", "(dans quel bureau|adresse)"],
    NEED: [
      "(de quoi j ai besoin|de quoi ai je besoin|quels documents|quels papiers|que faut il apporter|que dois je apporter|pieces)",
    ],
    WHO: ["(qui peut|ai je droit|j ai droit|puis je demander|conditions)"],
    CONTACTS: ["(numero de telephone|telephone|qui appeler|courriel|email|contact*)"],
    HOW: ["(comment|que dois je faire|que faire|qu est ce que je fais)"],
  },
};
