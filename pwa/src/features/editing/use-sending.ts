import { useState } from "preact/hooks";
import { useFailureText } from "../../lib/app/index.ts";
import { asRequestError, type UserError } from "../../lib/graphql/index.ts";

/** One act at a time: whether it is under way, what is wrong with the last one, and how to start it. */
export function useSending() {
  const failureText = useFailureText();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  /** @returns whether it was done */
  const send = async (act: () => Promise<{ errors: readonly UserError[] }>): Promise<boolean> => {
    setBusy(true);
    setFailure(null);
    try {
      const { errors } = await act();
      if (errors.length > 0) setFailure(errors.map(({ message }) => message).join(" "));
      return errors.length === 0;
    } catch (thrown) {
      setFailure(failureText(asRequestError(thrown)));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, failure, send };
}
