import { createHash } from "node:crypto";
import type { Principal } from "../context/index.ts";
import type { Database, Sql, Transaction } from "../database/index.ts";
import { ExpectedFailure } from "../errors/index.ts";
import { isUuid } from "../ids/index.ts";

interface Stored<Result> {
  operation: string;
  fingerprint: Buffer;
  result: Result;
}

/**
 * Does an act once per `requestId` of a person or device (decision 7): a retry, a double tap and a replay
 * after the session expired answer the first result.
 *
 * Scopes are the person and the device's token, both where both are known, so that a replay by either is
 * recognised; a client with neither is known by the id itself and its content, which holds its secret.
 */
export class Once {
  constructor(private readonly database: Database) {}

  /**
   * @param content what was asked; with the same id it must be the same
   * @param act the work, in one transaction with the record of it; its result must be plain JSON
   * @throws ExpectedFailure REQUEST_ID_INVALID, REQUEST_ID_REUSED
   */
  async run<Result>(
    principal: Principal,
    operation: string,
    requestId: string,
    content: object,
    act: (tx: Transaction) => Promise<Result>,
  ): Promise<Result> {
    if (!isUuid(requestId))
      throw new ExpectedFailure({ code: "REQUEST_ID_INVALID", path: ["input", "requestId"] });
    const scopes = scopesOf(principal);
    const fingerprint = createHash("sha256").update(canonical(content)).digest();
    const replay = async (sql: Sql): Promise<{ result: Result } | null> => {
      const [stored] = await sql.rows<Stored<Result>>(
        "select operation, fingerprint, result from idempotency where scope = any($1) and request_id = $2 limit 1",
        [scopes, requestId],
      );
      if (!stored) return null;
      if (stored.operation !== operation || !stored.fingerprint.equals(fingerprint)) {
        throw new ExpectedFailure({ code: "REQUEST_ID_REUSED", path: ["input", "requestId"] });
      }
      return { result: stored.result };
    };
    try {
      return await this.database.transaction(async (tx) => {
        const known = await replay(tx);
        if (known) return known.result;
        const result = await act(tx);
        await tx.rows(
          `insert into idempotency (scope, request_id, operation, fingerprint, result)
           select scope, $2, $3, $4, $5 from unnest($1::text[]) scope`,
          [scopes, requestId, operation, fingerprint, JSON.stringify(result)],
        );
        return result;
      });
    } catch (error) {
      // A twin may have been quicker: then this one met its record, or the state that it left behind.
      const known = await replay(this.database.primary);
      if (!known) throw error;
      return known.result;
    }
  }
}

function scopesOf({ personId, device }: Principal): string[] {
  const scopes = [...(personId ? [`person:${personId}`] : []), ...(device ? [`device:${device}`] : [])];
  return scopes.length > 0 ? scopes : ["anonymous"];
}

/** JSON with keys in order, so that equal content has equal text. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
