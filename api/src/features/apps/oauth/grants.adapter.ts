import type { Adapter, AdapterPayload } from "oidc-provider";
import type { Sql } from "../../../platform/database/index.ts";
import { isUuid } from "../../../platform/ids/index.ts";
import { findGrant } from "./grants.repository.ts";

/** A grant lasts until it is revoked; the library wants a date. Seconds. */
const NEVER = 4_102_444_800;

/**
 * Shows `app_grants` to oidc-provider as its grants. It only reads: consent makes them and people end them. Where
 * the library drops a grant it drops the tokens, and what the person allowed stays.
 */
export class GrantsAdapter implements Adapter {
  constructor(private readonly sql: Sql) {}

  async find(id: string): Promise<AdapterPayload | undefined> {
    const grant = isUuid(id) ? await findGrant(this.sql, id) : null;
    if (!grant) return undefined;
    return {
      jti: id,
      kind: "Grant",
      accountId: grant.personId,
      clientId: grant.appId,
      openid: { scope: grant.scopes.join(" ") },
      exp: NEVER,
    };
  }

  async upsert(): Promise<void> {
    throw new Error("Grants are made by consent only");
  }

  async destroy(): Promise<void> {}
  async consume(): Promise<void> {}
  async revokeByGrantId(): Promise<void> {}
  async findByUid(): Promise<undefined> {
    return undefined;
  }
  async findByUserCode(): Promise<undefined> {
    return undefined;
  }
}
