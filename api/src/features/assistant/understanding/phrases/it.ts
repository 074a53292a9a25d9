import type { Phrases } from "./phrases.ts";

export const it: Phrases = {
  person: [
    "(parlare|parlo|parla|parliamo|sentire|chiamare|contattare|scrivere|rivolgermi) … (persona|operatore|operatrice|umano|umana|qualcuno|impiegato|impiegata|addetto|addetta)",
    "(voglio|vorrei|serve|dammi|datemi|passami|passatemi|cerco|preferisco) … (operatore|operatrice|umano|umana|persona vera|persona reale)",
    "(voglio|vorrei|passami|passatemi|dammi|preferisco) una persona",
    "(essere richiamato|essere richiamata|richiamatemi|chiamatemi|fatemi chiamare|mi richiamate)",
  ],
  personAlone: ["(operatore|operatrice|persona|umano|essere umano|una persona|un operatore|aiuto umano)"],
  about: [
    "(sei|siete) … (robot|umano|umana|persona|macchina|bot|automatico|intelligenza artificiale|ia)",
    "(chi|cosa|che cosa) sei",
    "con chi (parlo|sto parlando|scrivo)",
    "(come funzioni|cosa sai fare|che cosa sai fare|cosa puoi fare)",
  ],
  cases: [
    "(a che punto|come va|come vanno|che fine|stato|novita|notizie|aggiornament*|quando … risposta|quando … rispondete|dove) … (mia|mie|nostra) … (richiest*|pratic*|segnalazion*|domand*|reclam*|caso)",
    "(a che punto|come va|stato|novita) … (richiest*|pratic*|segnalazion*)",
    "le mie (richieste|segnalazioni|pratiche)",
  ],
  greeting: ["(ciao|salve|buongiorno|buonasera|buon giorno|buona sera|buonanotte|ehi|hey)"],
  thanks: ["(grazie|ti ringrazio|vi ringrazio|grazie mille)"],
  danger: [
    "(sento|sentiamo|senti|sente) … (gas|metano)",
    "(odore|puzza|fuga|perdita|fughe|puzzo) … (gas|metano)",
  ],
  asks: {
    COST: [
      "(quanto costa|quanto costano|quanto si paga|quanto pago|quanto devo|costo|costi|prezzo|tariffa|gratis|quanto viene)",
    ],
    TIMES: [
      "(quando|che giorno|quanto tempo|tempi|entro|scadenza|scade|quanti giorni|quanto ci vuole|quanto dura)",
    ],
    WHERE: ["(dove|in che ufficio|quale ufficio|indirizzo)"],
    NEED: [
      "(cosa serve|che cosa serve|cosa devo portare|che documenti|quali documenti|documenti servono|cosa porto|cosa occorre)",
    ],
    WHO: ["(chi puo|chi deve|ho diritto|posso chiedere|a chi spetta|requisiti)"],
    CONTACTS: ["(numero di telefono|telefono|chi chiamo|numero verde|email|mail|contatti)"],
    HOW: ["(come|in che modo|cosa devo fare|che devo fare|cosa faccio)"],
  },
};
