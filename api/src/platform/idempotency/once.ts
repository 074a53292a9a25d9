import { hash } from "node:crypto";
import { stringify as withSortedKeys } from "safe-stable-stringify";
import type { Principal } from "../context/index.ts";
import type { Database, Store, Transaction } from "../database/index.ts";
import { ExpectedFailure } from "../errors/index.ts";
import { isUuid } from "../ids/index.ts";

interface Stored<Result> {
  operation: string;
  fingerprint: Buffer;
  result: Result;
}

/** The values of the row that remembers an act, in the order in which `insertRecord` takes them. */
export type ActRecord = readonly [
  scopes: readonly string[],
  requestId: string,
  operation: string,
  fingerprint: Buffer,
  result: string,
];

/**
 * The statement that remembers an act.
 * @param first number of the placeholder of its first value
 * @param done name of the part of the same statement that answers a row where the act was done
 */
export function insertRecord(first: number, done?: string): string {
  const [scopes, ...rest] = [0, 1, 2, 3, 4].map((offset) => `$${first + offset}`);
  return `insert into idempotency (scope, request_id, operation, fingerprint, result)
    select scope, ${rest.join(", ")} from ${done ? `${done}, ` : ""}unnest(${scopes}::text[]) scope`;
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
  run<Result>(
    principal: Principal,
    operation: string,
    requestId: string,
    content: object,
    act: (tx: Transaction) => Promise<Result>,
  ): Promise<Result> {
    return this.once(principal, operation, requestId, content, (recordOf) =>
      this.database.transaction(async (tx) => {
        const result = await act(tx);
        const record = recordOf(result);
        await tx.rows(insertRecord(1), record);
        return result;
      }),
    );
  }

  /**
   * As `run`, for an act that writes the record of itself within its own statement.
   * @param alone the act is that one statement, and needs no transaction around it
   */
  runRecorded<Result>(
    principal: Principal,
    operation: string,
    requestId: string,
    content: object,
    act: (sql: Store, recordOf: (result: Result) => ActRecord) => Promise<Result>,
    { alone }: { alone: boolean },
  ): Promise<Result> {
    return this.once(principal, operation, requestId, content, (recordOf) =>
      alone ? act(this.database.primary, recordOf) : this.database.transaction((tx) => act(tx, recordOf)),
    );
  }

  /**
   * Acts first and looks for an earlier act only where that fails: repeats are rare. A repeat meets the record of the
   * first, or the state that it left behind, and what it did itself is rolled back.
   */
  private async once<Result>(
    principal: Principal,
    operation: string,
    requestId: string,
    content: object,
    act: (recordOf: (result: Result) => ActRecord) => Promise<Result>,
  ): Promise<Result> {
    if (!isUuid(requestId))
      throw new ExpectedFailure({ code: "REQUEST_ID_INVALID", path: ["input", "requestId"] });
    const scopes = scopesOf(principal);
    const fingerprint = hash("sha256", withSortedKeys(content), "buffer");
    try {
      return await act((result) => [scopes, requestId, operation, fingerprint, JSON.stringify(result)]);
    } catch (error) {
      const [stored] = await this.database.primary.rows<Stored<Result>>(
        "select operation, fingerprint, result from idempotency where scope = any($1) and request_id = $2 limit 1",
        [scopes, requestId],
      );
      if (!stored) throw error;
      if (stored.operation !== operation || !stored.fingerprint.equals(fingerprint)) {
        throw new ExpectedFailure({ code: "REQUEST_ID_REUSED", path: ["input", "requestId"] });
      }
      return stored.result;
    }
  }
}

function scopesOf({ personId, device }: Principal): string[] {
  const scopes = [...(personId ? [`person:${personId}`] : []), ...(device ? [`device:${device}`] : [])];
  return scopes.length > 0 ? scopes : ["anonymous"];
}
