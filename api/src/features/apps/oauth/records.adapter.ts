import { createHash } from "node:crypto";
import type { Adapter, AdapterPayload } from "oidc-provider";
import { errors } from "./library.ts";
import type { Clock } from "../../../platform/clock.ts";
import type { Store } from "../../../platform/database/index.ts";
import { isUuid } from "../../../platform/ids/index.ts";

/** How a record is found: by a hash of what names it, which for tokens and codes is their secret. */
export const recordId = (model: string, id: string): Buffer =>
  createHash("sha256").update(`${model}:${id}`).digest();

const uuidOrNull = (text: string | undefined): string | null => (text && isUuid(text) ? text : null);

/** Keeps what oidc-provider makes of one model in `oauth_records`; what has expired is not there. */
export class RecordsAdapter implements Adapter {
  constructor(
    private readonly model: string,
    private readonly store: Store,
    private readonly clock: Clock,
  ) {}

  async upsert(id: string, sent: AdapterPayload, expiresIn = 0): Promise<void> {
    const { jti: _, ...payload } = sent;
    const expiresAt = new Date(this.clock.now().getTime() + expiresIn * 1_000);
    await this.store.rows(
      `insert into oauth_records (id, model, app_id, grant_id, scopes, payload, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (id) do update set payload = excluded.payload, expires_at = excluded.expires_at`,
      [
        recordId(this.model, id),
        this.model,
        uuidOrNull(payload.clientId),
        uuidOrNull(payload.grantId),
        payload.scope?.split(" ").filter(Boolean) ?? [],
        JSON.stringify(payload),
        expiresAt,
      ],
    );
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    const [row] = await this.store.rows<{ payload: AdapterPayload; consumed: boolean }>(
      `select payload, consumed_at is not null as consumed from oauth_records
       where id = $1 and expires_at > $2`,
      [recordId(this.model, id), this.clock.now()],
    );
    return row && { ...row.payload, jti: id, ...(row.consumed ? { consumed: true } : {}) };
  }

  /** Once: of two that come at the same moment one is refused. */
  async consume(id: string): Promise<void> {
    const consumed = await this.store.rows(
      "update oauth_records set consumed_at = $2 where id = $1 and consumed_at is null returning 1",
      [recordId(this.model, id), this.clock.now()],
    );
    if (consumed.length === 0) throw new errors.InvalidGrant("already used");
  }

  async destroy(id: string): Promise<void> {
    await this.store.rows("delete from oauth_records where id = $1", [recordId(this.model, id)]);
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    await this.store.rows("delete from oauth_records where grant_id = $1 and model = $2", [
      uuidOrNull(grantId),
      this.model,
    ]);
  }

  /** Neither sessions nor device codes are kept here. */
  async findByUid(): Promise<undefined> {
    return undefined;
  }

  async findByUserCode(): Promise<undefined> {
    return undefined;
  }
}
