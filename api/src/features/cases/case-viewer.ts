import { createHash, timingSafeEqual } from "node:crypto";
import { isStaff, type Principal } from "../../platform/context/index.ts";
import type { CaseRelation } from "./case.policy.ts";

/** Fewest characters of a tracking secret: 22 of base64url are 128 bits. */
export const MIN_SECRET = 22;

/** Who looks at cases: somebody, and the tracking secret they brought, if any. */
export interface CaseViewer extends Principal {
  secretHash?: Buffer;
}

/** What is kept of a tracking secret. A plain hash is enough: so many random bits cannot be guessed. */
export const hashOfSecret = (secret: string): Buffer => createHash("sha256").update(secret).digest();

/** The reader with their secret; one that is too short to be one of ours opens nothing. */
export const viewerWith = (principal: Principal, secret?: string | null): CaseViewer =>
  secret && secret.length >= MIN_SECRET ? { ...principal, secretHash: hashOfSecret(secret) } : principal;

/** What the viewer is to a case. */
export function relationTo(
  viewer: CaseViewer,
  subject: { citizenId: string | null; secretHash: Buffer | null },
): CaseRelation {
  const owns = viewer.personId !== null && viewer.personId === subject.citizenId;
  const holds =
    viewer.secretHash !== undefined &&
    subject.secretHash !== null &&
    subject.secretHash.length === viewer.secretHash.length &&
    timingSafeEqual(subject.secretHash, viewer.secretHash);
  return { staff: isStaff(viewer), citizen: owns || holds };
}
