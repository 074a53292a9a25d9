import type { ValidationError } from "class-validator";
import type { GraphQLSchema } from "graphql";
import { ArgumentValidationError } from "type-graphql";
import type { RequestContext } from "../context/index.ts";
import { ExpectedFailure, type Failure } from "../errors/index.ts";
import type { Translate } from "../messages/index.ts";

/** class-validator's constraints by the code a client gets; values come from the decorator's context. */
const CODES: Readonly<Record<string, string>> = {
  isEmail: "EMAIL_INVALID",
  isNotEmpty: "REQUIRED",
  maxLength: "TOO_LONG",
  minLength: "TOO_SHORT",
  min: "TOO_SMALL",
  max: "TOO_LARGE",
  arrayMaxSize: "TOO_MANY",
  isIn: "NOT_A_CHOICE",
  matches: "FORMAT_INVALID",
  isLatitude: "PLACE_INVALID",
  isLongitude: "PLACE_INVALID",
};

/**
 * Lets every mutation answer expected failures in its payload: the field resolver's ExpectedFailure or
 * validation error becomes `{ errors }`; anything else is a fault and stays an error of the operation.
 */
export function answerExpectedFailures(schema: GraphQLSchema, translate: Translate): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const { resolve } = field;
    if (!resolve) continue;
    field.resolve = async (root, args, context: RequestContext, info) => {
      try {
        return { errors: [], ...((await resolve(root, args, context, info)) as object) };
      } catch (error) {
        const failures = failuresOf(error);
        if (!failures) throw error;
        return {
          errors: failures.map(({ code, path = [], values }) => ({
            code,
            path: [...path],
            message: translate(context.locale, `errors.${code}`, values),
          })),
        };
      }
    };
  }
}

/** What an error says of what was asked, each under its stable code; null where it is a fault. */
export function failuresOf(error: unknown): readonly Failure[] | null {
  if (error instanceof ExpectedFailure) return error.failures;
  if (error instanceof ArgumentValidationError) {
    return error.extensions.validationErrors.flatMap((one) => fromValidation(one, ["input"]));
  }
  return null;
}

function fromValidation(error: ValidationError, above: readonly string[]): Failure[] {
  const path = [...above, error.property];
  const own = Object.keys(error.constraints ?? {}).map((constraint) => ({
    code: CODES[constraint] ?? "INVALID",
    path,
    values: (error.contexts?.[constraint] ?? {}) as Record<string, string | number>,
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => fromValidation(child, path))];
}
