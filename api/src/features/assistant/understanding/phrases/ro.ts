import type { Phrases } from "./phrases.ts";

export const ro: Phrases = {
  person: [
    "(vorbesc|vorbi|vorbim|discut|scriu|contactez) … (persoana|om|operator|operatoare|cineva|angajat|functionar)",
    "(vreau|doresc|prefer|dati-mi) … (operator|om real|persoana reala|un om|o persoana)",
    "(sunati-ma|sa ma sunati|ma sunati|sa fiu sunat*)",
  ],
  personAlone: ["(operator|operatoare|persoana|o persoana|om|un om|un operator)"],
  about: [
    "(esti|sunteti) … (robot|om|persoana|masina|bot|inteligenta artificiala|automat)",
    "(cine|ce) (esti|sunteti)",
    "cu cine (vorbesc|scriu)",
    "(cum functionezi|ce stii sa faci|ce poti face)",
  ],
  cases: [
    "(in ce stadiu|stadiu*|ce se intampla|cum merge|noutati|stare*|cand … raspuns) … (cerere*|cereri*|sesizare*|solicitare*|dosar*)",
    "(cererile|sesizarile) mele",
  ],
  greeting: ["(buna|salut|buna ziua|buna seara|buna dimineata|hei)"],
  thanks: ["(multumesc|mersi|va multumesc)"],
  danger: ["(miros*|miroase|scapare*|scurgere*|pierdere*) … (gaz|gaze|metan)", "(simt|simtim) … (gaz|gaze)"],
  asks: {
    COST: ["(cat costa|cat platesc|pret*|cost|tarif*|gratuit)"],
    TIMES: ["(cand|cat timp|cat dureaza|termen*|pana cand|cate zile)"],
    WHERE: ["(unde|la ce birou|adresa)"],
    NEED: ["(de ce am nevoie|ce acte|ce documente|ce trebuie sa aduc|ce imi trebuie)"],
    WHO: ["(cine poate|am dreptul|cine are dreptul|conditii)"],
    CONTACTS: ["(numar* de telefon|telefon|pe cine sun|email|contact)"],
    HOW: ["(cum|ce fac|ce trebuie sa fac)"],
  },
};
