import type { Platform } from "../../../platform/room.ts";
import type { AppTokens } from "../../identity/index.ts";
import { isToken } from "../../identity/index.ts";
import { findAppToken, markUsed } from "./app-token.repository.ts";
import { ACCESS_TOKEN_PREFIX } from "./provider.ts";

/** The use of a grant is written down at most so often, in milliseconds. */
const USE_NOTED = 3_600_000;

/**
 * Tells whom an app's token stands for, in one statement: not once the token has expired, the person has ended the
 * grant or the app was suspended. An app without a desk scope meets a member of staff as the citizen they are too.
 */
export function appTokens({ database, clock }: Pick<Platform, "database" | "clock">): AppTokens {
  return {
    isOne: (token) => token.startsWith(ACCESS_TOKEN_PREFIX),
    find: async (token) => {
      if (!isToken(token)) return null;
      const now = clock.now();
      const found = await findAppToken(database.primary, token, now);
      if (!found) return null;
      const { grantId, lastUsedAt, ...visitor } = found;
      const noted = lastUsedAt === null ? 0 : Date.parse(lastUsedAt);
      if (grantId !== null && now.getTime() - noted >= USE_NOTED) {
        await markUsed(database.primary, grantId, now, new Date(now.getTime() - USE_NOTED));
      }
      const atDesk = visitor.scopes.some((scope) => scope.startsWith("desk:"));
      return {
        ...visitor,
        roles: atDesk ? visitor.roles : visitor.roles.filter((role) => role === "CITIZEN"),
      };
    },
  };
}
