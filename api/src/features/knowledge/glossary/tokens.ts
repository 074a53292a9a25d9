/** The scripts that the languages of the glossary are written in. */
export type Script = "Latin" | "Arabic" | "Cyrillic" | "Bengali" | "Han";

/** A word that carries meaning, where it stands in the text; of Han, which has no spaces, one character. */
export interface Token {
  /** As it is compared: lower case, one spelling for letters that people write in several ways. */
  form: string;
  script: Script;
  /** Place in the text, in UTF-16 units. */
  start: number;
  end: number;
}

/** No word of any language is longer, inflected and compounded. */
const LONGEST_WORD = 40;
const WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;

/** Articles, prepositions and conjunctions, without which "carta di identità" and "carta identità" are the same. */
const CONNECTING = new Set(
  (
    "di del dello della dei degli delle da dal dalla in nel nella nei a al allo alla ai agli alle su sul sulla per con " +
    "il lo la gli le un uno una un e ed o " +
    "the an of for to at on by with and or my your " +
    "de des du les aux au une et ou pour sur dans mon ma mes " +
    "el los las una y para por con mi " +
    "din la cu pe si sau un o lui al ale " +
    "te se ne nga dhe per " +
    "в у з із на до від для про та і й або за по " +
    "في من الى على عن " +
    "এর ও এবং"
  ).split(" "),
);

const MARKS: Partial<Record<Script, RegExp>> = {
  Latin: /[\u0300-\u036f]/g,
  Cyrillic: /[\u0300\u0301]/g,
  Arabic: /[\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g,
};

/** Arabic letters that are written one for the other. */
const ARABIC_LETTERS: readonly [RegExp, string][] = [
  [/[أإآٱ]/g, "ا"],
  [/ى/g, "ي"],
  [/ة/g, "ه"],
  [/ؤ/g, "و"],
  [/ئ/g, "ي"],
];

function scriptOf(word: string): Script {
  if (/\p{Script=Han}/u.test(word)) return "Han";
  if (/\p{Script=Arabic}/u.test(word)) return "Arabic";
  if (/\p{Script=Cyrillic}/u.test(word)) return "Cyrillic";
  if (/\p{Script=Bengali}/u.test(word)) return "Bengali";
  return "Latin";
}

function formOf(word: string, script: Script): string {
  const lower = word.toLowerCase();
  // Apart from Latin, a mark may be half of a letter (й, য়): it stays, unless it only helps to pronounce.
  const split = script === "Latin" ? lower.normalize("NFD") : lower.normalize("NFC");
  const bare = split.replace(MARKS[script] ?? /$^/, "");
  if (script !== "Arabic") return bare.normalize("NFC");
  return ARABIC_LETTERS.reduce((form, [letters, one]) => form.replace(letters, one), bare);
}

/** The words of a text that carry meaning, in their order. */
export function tokensOf(text: string): Token[] {
  // An apostrophe parts words in Italian and French, and is a letter in Ukrainian.
  const whole = text.replace(/(?<=\p{Script=Cyrillic})['’ʼ](?=\p{Script=Cyrillic})/gu, "\u02bc");
  return [...whole.matchAll(WORD)].flatMap((match) => {
    const script = scriptOf(match[0]);
    const form = formOf(match[0], script).replace(/\u02bc/g, "");
    const connecting = CONNECTING.has(form) || (script !== "Han" && /^\p{L}$/u.test(form));
    if (connecting || form === "" || form.length > LONGEST_WORD) return [];
    return [{ form, script, start: match.index, end: match.index + match[0].length }];
  });
}
