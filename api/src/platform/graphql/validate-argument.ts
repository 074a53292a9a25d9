import { getMetadataStorage, validate, ValidationTypes } from "class-validator";
import { ArgumentValidationError } from "type-graphql";

/** One rule of a class, as class-validator has it declared. */
interface Rule {
  property: string;
  /** Whether a value is surely right: where it is not, or the rule is of a rarer kind, the library is asked. */
  holds(value: unknown, object: object): boolean;
}

const known = new WeakMap<object, readonly Rule[]>();

/**
 * Checks an argument by the rules of its class. TypeGraphQL's own check imports class-validator anew for each argument,
 * and class-validator gathers the rules of a class and makes an error for each of its properties before it looks at
 * any: so it is asked only where a value may be wrong.
 * @throws ArgumentValidationError
 */
export async function validateArgument(value: unknown): Promise<void> {
  for (const one of Array.isArray(value) ? value : [value]) {
    if (one === null || typeof one !== "object" || isRight(one as object)) continue;
    const options = { skipMissingProperties: true, forbidUnknownValues: false, stopAtFirstError: true };
    const errors = await validate(one as object, options);
    if (errors.length > 0) throw new ArgumentValidationError(errors);
  }
}

function isRight(object: object): boolean {
  for (const { property, holds } of rulesOf(object.constructor)) {
    const value = (object as Record<string, unknown>)[property];
    if (value !== null && value !== undefined && !holds(value, object)) return false;
  }
  return true;
}

const isRightWithin = (value: unknown): boolean =>
  Array.isArray(value) ? value.every(isRightWithin) : typeof value === "object" && isRight(value as object);

function rulesOf(constructor: unknown): readonly Rule[] {
  if (typeof constructor !== "function") return [];
  const found = known.get(constructor) ?? readRules(constructor);
  known.set(constructor, found);
  return found;
}

function readRules(constructor: object & { name: string }): Rule[] {
  const storage = getMetadataStorage();
  const declared = storage.getTargetValidationMetadatas(constructor as never, "", false, false);
  return declared.flatMap((rule): Rule[] => {
    const { type, propertyName: property, constraints, each, validateIf } = rule;
    // What is missing is passed over, so a condition can only make the library look at less.
    if (type === ValidationTypes.CONDITIONAL_VALIDATION) return [];
    if (type === ValidationTypes.NESTED_VALIDATION) return [{ property, holds: isRightWithin }];
    if (type !== ValidationTypes.CUSTOM_VALIDATION || each || validateIf)
      return [{ property, holds: () => false }];
    const targetName = constructor.name;
    return storage.getTargetValidatorConstraints(rule.constraintCls).map(({ instance }) => ({
      property,
      holds: (value, object) =>
        instance.validate(value, { targetName, property, object, value, constraints }) === true,
    }));
  });
}
