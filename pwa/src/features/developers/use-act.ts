import { useState } from "preact/hooks";
import { useFailureText } from "../../lib/app/index.ts";
import { asRequestError, type UserError } from "../../lib/graphql/index.ts";

/** One act at a time: whether it is under way, what went wrong with the last one, and how to start it. */
export function useAct() {
  const failureText = useFailureText();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const run = async (act: () => Promise<readonly UserError[]>): Promise<void> => {
    setBusy(true);
    try {
      const errors = await act();
      setFailure(errors.length === 0 ? null : errors.map(({ message }) => message).join(" "));
    } catch (thrown) {
      setFailure(failureText(asRequestError(thrown)));
    }
    setBusy(false);
  };
  return { busy, failure, run };
}
