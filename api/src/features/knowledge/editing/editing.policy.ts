import type { Principal } from "../../../platform/context/index.ts";
import { forbidden, unauthenticated } from "../../../platform/errors/index.ts";

/** Who may write, review and publish what the organisation tells: its editors and administrators. */
export const mayEdit = ({ roles }: Pick<Principal, "roles">): boolean =>
  roles.some((role) => role === "EDITOR" || role === "ADMIN");

/** @throws GraphQLError UNAUTHENTICATED, FORBIDDEN */
export function assertEditor(principal: Principal): asserts principal is Principal & { personId: string } {
  if (principal.personId === null) throw unauthenticated();
  if (!mayEdit(principal)) throw forbidden();
}
