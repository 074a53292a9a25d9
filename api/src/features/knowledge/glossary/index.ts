export { GLOSSARY_LOCALES } from "./concept-source.ts";
export { parseConceptFile, readGlossaryFiles } from "./concept-file.ts";
export { type Expansion, expandQuestion } from "./expand-question.ts";
export { loadGlossary } from "./load-glossary.ts";
export { ConceptResolver } from "./concept.resolver.ts";
export { ConceptService } from "./concept.service.ts";
