import { useState } from "preact/hooks";
import { useFailureText } from "../../lib/app/index.ts";
import { asRequestError, toFormErrors, type UserError } from "../../lib/graphql/index.ts";
import type { FormError } from "../../ui/error-summary/error-summary.tsx";

/**
 * One sending at a time: whether it is under way, what is wrong with the last one, and how to start it.
 * @param fieldOf which control an input path belongs to
 */
export function useSending(fieldOf: (path: readonly string[]) => string | undefined = () => undefined) {
  const failureText = useFailureText();
  const [busy, setBusy] = useState(false);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const send = async (act: () => Promise<readonly UserError[]>): Promise<void> => {
    setBusy(true);
    try {
      setErrors(toFormErrors(await act(), fieldOf));
    } catch (thrown) {
      setErrors([{ message: failureText(asRequestError(thrown)) }]);
    }
    setBusy(false);
  };
  return { busy, errors, send };
}
