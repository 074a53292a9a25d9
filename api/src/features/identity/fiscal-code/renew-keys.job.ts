import type { Job } from "../../../platform/events/index.ts";
import type { VerifiedIdentities } from "./verified-identities.ts";

/** Every hour, while secrets are being rotated, brings fiscal codes under the newest one. */
export const renewKeysJob = (identities: VerifiedIdentities): Job => ({
  name: "identity.renew-keys",
  due: "41 * * * *",
  run: ({ primary }) => identities.renewAll(primary),
});
