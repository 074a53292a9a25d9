import { createHmac } from "node:crypto";
import type { Sql } from "../../../platform/database/index.ts";
import { hashOfSecret } from "../case-viewer.ts";
import { replaceSecretHash, type SecretAddressee } from "./case-secret.repository.ts";

/**
 * Gives a case a fresh secret in place of a lost one, and says where to send it; null where nobody can be written to.
 * The secret follows from the event, so that a mail that left before the transaction failed stays true when
 * the event is handled again.
 */
export async function freshSecret(
  tx: Sql,
  lost: { eventId: string; caseId: string },
  secretKey: string,
): Promise<(SecretAddressee & { secret: string }) | null> {
  const secret = createHmac("sha256", secretKey).update(`case secret\n${lost.eventId}`).digest("base64url");
  const addressee = await replaceSecretHash(tx, lost.caseId, hashOfSecret(secret));
  return addressee && { ...addressee, secret };
}
