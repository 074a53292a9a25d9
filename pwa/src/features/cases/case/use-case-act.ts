import { useState } from "preact/hooks";
import { CasePage } from "../../../gql/CasePage.ts";
import type { CaseViewFragment } from "../../../gql/operations.ts";
import { useApp, useFailureText } from "../../../lib/app/index.ts";
import { asRequestError, toFormErrors, type UserError } from "../../../lib/graphql/index.ts";
import type { FormError } from "../../../ui/error-summary/error-summary.tsx";

interface ActPayload {
  case: CaseViewFragment | null;
  errors: readonly UserError[];
}

export interface CaseAct {
  busy: boolean;
  errors: readonly FormError[];
  /** Sends a mutation and shows the case as it is after it; true where it was done. */
  run: (send: () => Promise<ActPayload>) => Promise<boolean>;
  refuse: (errors: FormError[]) => void;
}

/** An act of the reader on the case shown. `fieldOf`: the control that an input path belongs to. */
export function useCaseAct(
  code: string,
  secret: string | null,
  fieldOf?: (path: readonly string[]) => string | undefined,
): CaseAct {
  const { client } = useApp();
  const failureText = useFailureText();
  const [busy, setBusy] = useState(false);
  const [errors, refuse] = useState<FormError[]>([]);
  const run = async (send: () => Promise<ActPayload>): Promise<boolean> => {
    setBusy(true);
    try {
      const payload = await send();
      refuse(toFormErrors(payload.errors, fieldOf));
      if (payload.case !== null) {
        client.write(CasePage, { code, secret }, { case: payload.case }, { keep: true });
      }
      return payload.errors.length === 0;
    } catch (thrown) {
      refuse([{ message: failureText(asRequestError(thrown)) }]);
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, errors, run, refuse };
}
