/** What a document may ask for; the figures are those of comparable public APIs. */
export const LIMITS = {
  cost: 2_000,
  depth: 15,
  aliases: 15,
  rootFields: 10,
  directives: 50,
  selections: 5_000,
  tokens: 3_000,
} as const;
