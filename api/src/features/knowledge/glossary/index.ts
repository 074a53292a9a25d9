export { readGlossaryFiles } from "./concept-file.ts";
export { type Expansion, expandQuestion } from "./expand-question.ts";
export { type GlossaryLoaded, loadGlossary } from "./load-glossary.ts";
