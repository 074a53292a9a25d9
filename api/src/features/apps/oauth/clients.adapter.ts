import { createHash, timingSafeEqual } from "node:crypto";
import type { Adapter, AdapterPayload } from "oidc-provider";
import type { Clock } from "../../../platform/clock.ts";
import type { Sql } from "../../../platform/database/index.ts";
import { isUuid } from "../../../platform/ids/index.ts";

interface ClientRow {
  kind: "PUBLIC" | "CONFIDENTIAL";
  name: string;
  redirectUris: string[];
  scopes: string[];
  /** Hashes of the secret and of the one before it while that still counts. */
  secrets: Buffer[];
}

/** On the person's own device: a private scheme, or a server on it that listens on any port. */
const isNative = (uri: string): boolean => !/^https:/i.test(uri);

/** Shows registered apps to oidc-provider as its clients; a suspended app is unknown. */
export class ClientsAdapter implements Pick<Adapter, "find"> {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  async find(id: string): Promise<AdapterPayload | undefined> {
    if (!isUuid(id)) return undefined;
    const [app] = await this.sql.rows<ClientRow>(
      `select kind, name, redirect_uris as "redirectUris", scopes,
         array_remove(array[secret_hash, case when previous_secret_until > $2 then previous_secret_hash end], null)
           as secrets
       from apps where id = $1 and suspended_at is null`,
      [id.toLowerCase(), this.clock.now()],
    );
    return app && metadataOf(id.toLowerCase(), app);
  }
}

function metadataOf(id: string, { kind, name, redirectUris, scopes, secrets }: ClientRow): AdapterPayload {
  const confidential = kind === "CONFIDENTIAL";
  const interactive = redirectUris.length > 0;
  return {
    client_id: id,
    client_name: name,
    redirect_uris: redirectUris,
    response_types: interactive ? ["code"] : [],
    grant_types: [
      ...(interactive ? ["authorization_code", "refresh_token"] : []),
      ...(confidential ? ["client_credentials"] : []),
    ],
    application_type: !confidential && redirectUris.some(isNative) ? "native" : "web",
    token_endpoint_auth_method: confidential ? "client_secret_basic" : "none",
    // Only hashes are known; `matchesSecret` compares with them.
    ...(confidential
      ? { client_secret: secrets.map((hash) => hash.toString("base64url")).join(" ") || "-" }
      : {}),
    scope: scopes.join(" "),
  } as unknown as AdapterPayload;
}

/** Whether a secret is one of those whose hashes stand in place of the client's secret. */
export function matchesSecret(hashes: string | undefined, secret: string): boolean {
  const given = createHash("sha256").update(secret).digest();
  return (hashes ?? "")
    .split(" ")
    .map((hash) => Buffer.from(hash, "base64url"))
    .some((hash) => hash.length === given.length && timingSafeEqual(hash, given));
}
