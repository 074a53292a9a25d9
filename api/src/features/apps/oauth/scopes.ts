/** What an app may ask a person for; the words are `apps.scope.<name>.title` and `.can`. */
export const PERSON_SCOPES = [
  "profile:read",
  "cases:read",
  "cases:write",
  "points:read",
  "knowledge:read",
  "desk:read",
  "desk:write",
] as const;

/** Of those, what only people who answer at the desk are asked for. */
const DESK_SCOPES: readonly string[] = ["desk:read", "desk:write"];

/** What an app may do in nobody's name: read what everybody may. */
export const PUBLIC_SCOPES: readonly string[] = ["knowledge:read"];

/** Also when the person is not there: an app registered with it is given refresh tokens. */
export const LASTING = "offline_access";

/** What of a request a person can be asked for, in our order; desk scopes only where they answer at the desk. */
export const offered = (requested: string | undefined, staff: boolean): string[] => {
  const words = new Set((requested ?? "").split(" "));
  return PERSON_SCOPES.filter((scope) => words.has(scope) && (staff || !DESK_SCOPES.includes(scope)));
};
