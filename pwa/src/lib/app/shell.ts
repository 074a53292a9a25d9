import { Shell, type ShellQuery } from "../../gql/Shell.ts";
import { useQuery } from "../graphql/use-query.ts";

/** What the layout shows may be this old, milliseconds. */
export const SHELL_AGE = 60_000;

/** The organisation and the viewer, known to every page. Undefined until loaded the first time on this device. */
export function useShell(): ShellQuery | undefined {
  return useQuery(Shell, {}, { keep: true, maxAge: SHELL_AGE }).data;
}

/** Whether somebody works here: operators, editors, supervisors and administrators. */
export function isStaff(roles: readonly string[]): boolean {
  return roles.some((role) => role !== "CITIZEN");
}
