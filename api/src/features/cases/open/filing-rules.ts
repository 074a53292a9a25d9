import { ExpectedFailure, type Failure } from "../../../platform/errors/index.ts";
import { MIN_SECRET } from "../case-viewer.ts";
import { type Answer, validAnswers } from "../request-types/answers.ts";
import type { Definition } from "../request-types/definition.ts";
import type { OpenCaseInput } from "./open-case.input.ts";

/** What a form holds once it is found to be right. */
export interface ValidForm {
  description: string;
  answers: Answer[];
  place: { address: string; latitude?: number | null; longitude?: number | null } | null;
}

/**
 * Checks a form against its request type, all of it at once, so that everything wrong is said together.
 * @param needsSecret nobody is known to whom the case would belong
 * @throws ExpectedFailure
 */
export function checkForm(input: OpenCaseInput, definition: Definition, needsSecret: boolean): ValidForm {
  if (definition.emergency && !input.emergencySeen) {
    const { phone } = definition.emergency;
    throw new ExpectedFailure({
      code: "EMERGENCY_CALL_FIRST",
      path: ["input", "emergencySeen"],
      values: { phone },
    });
  }
  const failures: Failure[] = [];
  const description = input.description.trim();
  if (description === "") failures.push({ code: "REQUIRED", path: ["input", "description"] });
  const address = input.place?.address.trim() ?? "";
  if (definition.place === "REQUIRED" && address === "") {
    failures.push({ code: "REQUIRED", path: ["input", "place"] });
  }
  const secret = input.secret ?? "";
  if (secret.length < MIN_SECRET && (needsSecret || secret !== "")) {
    failures.push({ code: "SECRET_TOO_SHORT", path: ["input", "secret"], values: { min: MIN_SECRET } });
  }
  const answers = gathered(failures, () => validAnswers(definition.fields, input.answers));
  if (failures.length > 0 || !answers) throw new ExpectedFailure(failures);
  const place = definition.place === "NONE" || address === "" ? null : { ...input.place, address };
  return { description, answers, place };
}

function gathered<Value>(failures: Failure[], check: () => Value): Value | null {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof ExpectedFailure)) throw error;
    failures.push(...error.failures);
    return null;
  }
}
