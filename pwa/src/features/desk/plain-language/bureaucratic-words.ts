/** A word of offices and the plain one. Both are Italian whatever language the desk works in: they are about the reply. */
export interface BureaucraticWord {
  /** As it was written in the reply. */
  found: string;
  plain: string;
}

/** Stem of each word (regular expression, from the start of a word) and what to write in its place. */
const WORDS: readonly (readonly [stem: string, plain: string])[] = [
  ["ai sensi d\\p{L}+", "secondo"],
  ["al fine di", "per"],
  ["altresì", "anche"],
  ["codesto|codesta", "questo, il vostro"],
  ["con riferimento a\\p{L}*", "per, su"],
  ["decorr\\p{L}+", "comincia da, passa"],
  ["di cui (?:all['’]oggetto|in oggetto)", "(di’ di che cosa parli)"],
  ["effettu\\p{L}+", "fare"],
  ["entro e non oltre", "entro"],
  ["erog\\p{L}+", "dare, pagare"],
  ["espletament\\p{L}+|esplet\\p{L}+", "fare, svolgere"],
  ["evaders?i|evas[aeio]", "fare, rispondere"],
  ["fattispecie", "caso"],
  ["in ottemperanza a\\p{L}*", "secondo"],
  ["inoltr(?:are|ata|ato|iamo)", "mandare"],
  ["istanz\\p{L}+", "richiesta, domanda"],
  ["la scrivente|lo scrivente|questa amministrazione", "noi"],
  ["mancat[ao] (?:presentazione|pagamento)", "se non presenti, se non paghi"],
  ["mediante", "con"],
  ["menzionat\\p{L}+|suddett\\p{L}+|predett\\p{L}+|succitat\\p{L}+|summenzionat\\p{L}+", "questo"],
  ["modulistic\\p{L}+", "moduli"],
  ["nonché", "e, e anche"],
  ["obliter\\p{L}+", "timbrare"],
  ["ottemper\\p{L}+", "rispettare"],
  ["pervenir\\p{L}*|pervenut\\p{L}+|pervenga\\p{L}*", "arrivare"],
  ["presso (?:i nostri uffici|lo scrivente ufficio)", "da noi"],
  ["previo|previa", "dopo"],
  ["qualora", "se"],
  ["recars[ia]|si rechi", "andare"],
  ["relativamente a\\p{L}*", "per, su"],
  ["riscontr(?:o|are|iamo|ata|ato)", "risposta, rispondere"],
  ["si comunica che|si rende noto che|si informa che", "(di’ subito la cosa)"],
  ["si prega di|la preghiamo di voler", "per favore"],
  ["sopralluogo", "visita, controllo sul posto"],
  ["stante", "visto"],
  ["trasmett\\p{L}+|trasmess\\p{L}+", "mandare"],
  ["ubicat\\p{L}+", "che si trova"],
  ["usufruir\\p{L}+", "usare"],
  ["vidim\\p{L}+", "timbrare"],
  ["vigente normativa|normativa vigente", "legge"],
];

const PATTERNS = WORDS.map(
  ([stem, plain]) => [new RegExp(`(?<![\\p{L}\\p{N}])(?:${stem})(?![\\p{L}\\p{N}])`, "iu"), plain] as const,
);

/** The bureaucratic words of a text, each once, in the order in which they are written. */
export function bureaucraticWords(text: string): BureaucraticWord[] {
  return PATTERNS.flatMap(([pattern, plain]) => {
    const match = pattern.exec(text);
    return match === null ? [] : [{ found: match[0], plain, at: match.index }];
  })
    .sort((a, b) => a.at - b.at)
    .map(({ found, plain }) => ({ found, plain }));
}
