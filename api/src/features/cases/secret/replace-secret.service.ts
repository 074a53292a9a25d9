import type { RequestContext } from "../../../platform/context/index.ts";
import { emit } from "../../../platform/events/index.ts";
import { Limits } from "../../../platform/limits/index.ts";
import type { Platform } from "../../../platform/room.ts";
import { knownCode } from "../code/known-code.ts";
import { findByContact } from "./case-secret.repository.ts";
import type { ReplaceCaseSecretInput } from "./replace-secret.type.ts";

/** Tries a quarter of an hour: for one case, and from one address. */
const LIMITS = { secretByCase: 3, secretByAddress: 60 } as const;

/** Lost secrets are replaced through the contact given when filing; the answer tells nobody whether it was right. */
export class ReplaceSecretService {
  private readonly limits: Limits<keyof typeof LIMITS>;

  constructor(private readonly platform: Pick<Platform, "database" | "settings" | "once" | "poke">) {
    this.limits = new Limits(platform, LIMITS);
  }

  /** @throws GraphQLError CASE_CODE_MISREAD; ExpectedFailure TOO_MANY_TRIES, whether or not there is such a case */
  async replace(context: RequestContext, input: ReplaceCaseSecretInput): Promise<{ sent: boolean }> {
    const { requestId, contact } = input;
    const code = knownCode(input.code);
    await this.limits.count("secretByAddress", context.ip);
    await this.limits.count("secretByCase", code);
    const content = { code, contact };
    const result = await this.platform.once.run(
      context.principal,
      "replaceCaseSecret",
      requestId,
      content,
      async (tx) => {
        const caseId = await findByContact(tx, code, contact);
        if (caseId) {
          await emit(tx, {
            type: "CaseSecretLost",
            subjectId: caseId,
            payload: { caseId },
            occurredAt: context.clock.now().toISOString(),
          });
        }
        return { sent: true };
      },
    );
    this.platform.poke();
    return result;
  }
}
