import { getMetadataStorage, validate } from "class-validator";
import { ArgumentValidationError } from "type-graphql";

/** Whether a class of arguments declares any rule, found out once. */
const ruled = new WeakMap<object, boolean>();

function hasRules(constructor: unknown): boolean {
  if (typeof constructor !== "function") return false;
  const known = ruled.get(constructor);
  if (known !== undefined) return known;
  const rules = getMetadataStorage().getTargetValidationMetadatas(constructor, "", false, false);
  ruled.set(constructor, rules.length > 0);
  return rules.length > 0;
}

/**
 * Checks an argument by the rules of its class. TypeGraphQL's own check imports class-validator anew for each argument
 * and looks the rules up where there are none.
 * @throws ArgumentValidationError
 */
export async function validateArgument(value: unknown): Promise<void> {
  for (const one of Array.isArray(value) ? value : [value]) {
    if (one === null || typeof one !== "object" || !hasRules(one.constructor)) continue;
    const options = { skipMissingProperties: true, forbidUnknownValues: false, stopAtFirstError: true };
    const errors = await validate(one as object, options);
    if (errors.length > 0) throw new ArgumentValidationError(errors);
  }
}
