import type { Phrases } from "./phrases.ts";

export const sq: Phrases = {
  person: [
    "(flas|flasim|bisedoj|shkruaj|kontaktoj) me … (person|njeri|operator|operatore|dike|nepunes*)",
    "(dua|deshiroj|me duhet|preferoj) … (operator|njeri te vertete|nje njeri|nje person)",
    "(me telefononi|me merrni ne telefon|te me telefononi)",
  ],
  personAlone: ["(operator|operatore|njeri|person|nje njeri|nje person|nje operator)"],
  about: [
    "(je|jeni) … (robot|njeri|person|makine|bot|inteligjence artificiale|automatik)",
    "(kush|cfare) (je|jeni)",
    "me ke (flas|po flas|shkruaj)",
    "(si funksionon|cfare di te besh|cfare mund te besh)",
  ],
  cases: [
    "(ku ka mbetur|si po shkon|gjendja|cfare u be|lajme|te reja|kur … pergjigje*) … (kerkes*|sinjalizim*|ankes*|praktik*)",
    "kerkesat e mia",
  ],
  greeting: ["(pershendetje|tungjatjeta|miredita|mirembrema|miremengjes|ckemi)"],
  thanks: ["(faleminderit|rrofshi|flm)"],
  danger: ["(ere|erë|rrjedhje|humbje) … (gaz|gazi|gazit|metan)", "(ndjej|ndiej|ndjejme|vjen) … (gaz|gazi)"],
  asks: {
    COST: ["(sa kushton|sa paguhet|sa paguaj|cmim*|kosto|tarif*|falas)"],
    TIMES: ["(kur|sa kohe|sa zgjat|afat*|deri kur|sa dite)"],
    WHERE: ["(ku|ne cilen zyre|adres*)"],
    NEED: ["(cfare duhet|cilat dokumente|cfare dokumentesh|cfare duhet te sjell|me cfare dokumente)"],
    WHO: ["(kush mund|a kam te drejte|kush ka te drejte|kushtet)"],
    CONTACTS: ["(numri i telefonit|telefon*|ke te marr|email|kontakt*)"],
    HOW: ["(si|cfare te bej|cfare duhet te bej)"],
  },
};
