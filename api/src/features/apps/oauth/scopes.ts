import { SCOPES } from "../../../platform/graphql/index.ts";

/** Of the schema's scopes (in words: `apps.scope.<name>.title` and `.can`), what only staff at the desk are asked for. */
const DESK_SCOPES: readonly string[] = ["desk:read", "desk:write"];

/** What an app may do in nobody's name: read what everybody may. */
export const PUBLIC_SCOPES: readonly string[] = ["knowledge:read"];

/** Also when the person is not there: an app registered with it is given refresh tokens. */
export const LASTING = "offline_access";

/** All that an app may be registered for: what the schema asks for, and to last. */
export const APP_SCOPES: readonly string[] = [...SCOPES, LASTING];

/** What of a request a person can be asked for, in our order; desk scopes only where they answer at the desk. */
export const offered = (requested: string | undefined, staff: boolean): string[] => {
  const words = new Set((requested ?? "").split(" "));
  return SCOPES.filter((scope) => words.has(scope) && (staff || !DESK_SCOPES.includes(scope)));
};
