import type { Phrases } from "./phrases.ts";

export const en: Phrases = {
  person: [
    "(talk|speak|chat|write) (to|with) … (person|human|operator|someone|somebody|agent|clerk|people)",
    "(want|need|prefer|like|get me|give me) … (human|operator|real person|person instead)",
    "(want|need) a person",
    "(call me|phone me|ring me|callback|call back)",
  ],
  personAlone: ["(operator|human|person|agent|a person|a human|human being|somebody)"],
  about: [
    "are you … (robot|human|person|machine|bot|ai|computer|real)",
    "(who|what) are you",
    "who am i (talking|speaking|writing) to",
    "(how do you work|what can you do)",
  ],
  cases: [
    "(how is|how are|status|progress|news|update|updates|what happened|when … answer|where is) … my … (request*|case*|report*|application*|complaint*)",
    "status of … (request|case|report|application)",
    "my (requests|cases|reports)",
  ],
  greeting: ["(hello|hi|hey|good morning|good evening|good afternoon)"],
  thanks: ["(thanks|thank you|thx)"],
  danger: ["(smell|smells|smelling|leak|leaking) … gas", "gas … (smell|leak|leaking)"],
  asks: {
    COST: ["(how much|cost|costs|price|fee|free of charge)"],
    TIMES: ["(when|how long|deadline|by what date|how many days)"],
    WHERE: ["(where|which office|address)"],
    NEED: ["(what do i need|which documents|what documents|what should i bring|what to bring)"],
    WHO: ["(who can|am i entitled|can i apply|eligible|requirements)"],
    CONTACTS: ["(phone number|telephone|who do i call|email|contact)"],
    HOW: ["(how|what do i do|what should i do)"],
  },
};
