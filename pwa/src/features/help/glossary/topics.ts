/** The files of api/content/glossary, in the order in which people meet them. */
export const TOPICS = [
  "documents",
  "residence",
  "taxes",
  "waterEnergy",
  "waste",
  "health",
  "school",
  "social",
  "housing",
  "roads",
  "environment",
  "work",
  "justice",
  "digital",
  "consumer",
  "safety",
  "business",
  "participation",
  "everyday",
] as const;

/** The name of a topic in the schema: that of its file. */
export const topicCode = (topic: string): string =>
  topic.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
