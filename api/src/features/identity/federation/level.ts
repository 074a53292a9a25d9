/** How sure a sign-in is: 1 password, 2 a second factor, 3 a certificate or the card itself. */
export type Level = 1 | 2 | 3;

const ACR = "https://www.spid.gov.it/SpidL";

/** What is asked for in `acr_values`; CIE uses the same names (SPID and CIE OpenID Connect guidelines of AgID). */
export const acrOf = (level: Level): string => `${ACR}${level}`;

/** The level that a provider says it reached; 0 where it says none that we know. */
export function levelOf(acr: unknown): Level | 0 {
  const known = ([1, 2, 3] as const).find((level) => acr === acrOf(level));
  return known ?? 0;
}
