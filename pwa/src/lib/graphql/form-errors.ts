import type { FormError } from "../../ui/error-summary/error-summary.tsx";

/** An expected failure of a mutation, as every payload has it. */
export interface UserError {
  code: string;
  path: readonly string[];
  message: string;
}

/**
 * Expected failures as the error summary wants them. `fieldOf` says which control an input path belongs to; by default
 * the control's id is the last name of the path ("input.email" → "email").
 */
export function toFormErrors(
  errors: readonly UserError[],
  fieldOf: (path: readonly string[]) => string | undefined = (path) => path.at(-1),
): FormError[] {
  return errors.map(({ path, message }) => ({ field: fieldOf(path), message }));
}

/** The message of one control. */
export function errorOf(errors: readonly FormError[], field: string): string | undefined {
  return errors.find((error) => error.field === field)?.message;
}
