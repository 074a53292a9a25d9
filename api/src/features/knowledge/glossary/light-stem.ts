const CYRILLIC_ENDINGS =
  "ування|ювання|ами|ями|ові|еві|єві|ого|ього|ому|ьому|ими|іми|ої|ою|ею|єю|ий|ій|их|іх|им|ім|ам|ям|ах|ях|ів|їв|ей|ть|ти|а|я|о|е|є|и|і|ї|у|ю|ь|й";
const BENGALI_ENDINGS =
  "গুলোর|গুলির|গুলোতে|গুলো|গুলি|সমূহ|দেরকে|দের|টির|টার|টিতে|টাতে|টিকে|টাকে|টি|টা|ের|তে|কে|য়ে|য়ের|র|ে";

const light = (endings: string, shortest: number) => {
  const ending = new RegExp(`(?<=.{${shortest}})(?:${endings})$`, "u");
  return (form: string): string => form.replace(ending, "");
};
const ukrainian = light(CYRILLIC_ENDINGS, 3);
const bengali = light(BENGALI_ENDINGS, 3);
/** Definite forms and cases; what is left may end in the vowel of the indefinite form. */
const albanianEnding = light(
  "(?<=[aiou])(?:se|ne|te)|ave|eve|ive|jes|jen|ja|je|in|un|en|it|ut|et|at|es|i|u|a|e",
  3,
);
const albanianVowel = light("[aeiou]", 3);

/**
 * Takes off the endings of a language for which PostgreSQL has no stemmer: enough that the forms of one noun are the
 * same, no linguistics.
 */
export const LIGHT_STEMS: Readonly<Record<string, (form: string) => string>> = {
  uk: ukrainian,
  bn: bengali,
  sq: (form) => albanianVowel(albanianEnding(form)),
};

/** What an Arabic word may be without what is written together with it: and, by, for, like, the. */
export function withoutClitics(form: string): string[] {
  const bare = [/^[وف]?(?:[بك]?ال|لل)(?=.{2})/u, /^[وف]?[بلك](?=.{3})/u, /^[وف](?=.{3})/u].flatMap(
    (clitic) => {
      const rest = form.replace(clitic, "");
      return rest === form ? [] : [rest];
    },
  );
  return [...new Set(bare)];
}
