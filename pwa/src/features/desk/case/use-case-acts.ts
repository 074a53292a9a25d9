import { useRef, useState } from "preact/hooks";
import { DeskAssign } from "../../../gql/DeskAssign.ts";
import { DeskQueue } from "../../../gql/DeskQueue.ts";
import { DeskResolve } from "../../../gql/DeskResolve.ts";
import { DeskTakeCharge } from "../../../gql/DeskTakeCharge.ts";
import type { AssignCaseInput, DeskCaseFragment, ResolveCaseInput } from "../../../gql/operations.ts";
import { useApp, useShell, useText } from "../../../lib/app/index.ts";
import { asRequestError } from "../../../lib/graphql/index.ts";

/** An expected failure: `path` leads to the field, as in the schema. */
export interface ActError {
  path: readonly string[];
  message: string;
}

/** Who a case is given to: a colleague, an office, or a colleague of an office. */
export type Assignment = Pick<AssignCaseInput, "agentId" | "teamId">;

interface Payload {
  case: DeskCaseFragment | null;
  errors: readonly ActError[];
}

interface DeskCaseState {
  current: DeskCaseFragment;
  show: (next: DeskCaseFragment) => void;
  refetch: () => Promise<void>;
}

/**
 * What can be done with a case. Each act shows at once what it will lead to where that is certain, then the server's
 * answer; a failure puts back what was there and says why. Repeating an act that got no answer is the same request.
 */
export function useCaseActs({ current, show, refetch }: DeskCaseState) {
  const { client } = useApp();
  const { t } = useText();
  const shell = useShell();
  const [busy, setBusy] = useState<"takeCharge" | "assign" | "resolve" | null>(null);
  const [errors, setErrors] = useState<readonly ActError[]>([]);
  const latest = useRef(current);
  latest.current = current;
  const requestIds = useRef(new Map<string, string>());

  const act = async (
    name: NonNullable<typeof busy>,
    content: object,
    send: (requestId: string) => Promise<Payload>,
    expected: Partial<DeskCaseFragment> = {},
  ): Promise<boolean> => {
    const key = `${name}${JSON.stringify(content)}`;
    const requestId = requestIds.current.get(key) ?? crypto.randomUUID();
    requestIds.current.set(key, requestId);
    setBusy(name);
    setErrors([]);
    const before = latest.current;
    show({ ...before, ...expected });
    try {
      const payload = await send(requestId);
      requestIds.current.delete(key);
      if (payload.case === null || payload.errors.length > 0) throw new Refused(payload.errors);
      show(payload.case);
      client.invalidate(DeskQueue);
      return true;
    } catch (thrown) {
      show(before);
      setErrors(thrown instanceof Refused ? thrown.errors : [{ path: [], message: failure(thrown) }]);
      void refetch();
      return false;
    } finally {
      setBusy(null);
    }
  };

  const failure = (thrown: unknown): string => {
    const { code, message } = asRequestError(thrown);
    if (code === "NETWORK") return t("desk.act.offline");
    return code === "SERVER" ? t("desk.act.failed") : message;
  };

  const { id } = current;
  const me = shell?.viewer.citizen;
  return {
    busy,
    errors,
    takeCharge: () =>
      act(
        "takeCharge",
        {},
        async (requestId) => (await client.mutate(DeskTakeCharge, { input: { requestId, id } })).takeCharge,
        {
          // A question that waits for the citizen still waits.
          state: current.state === "WAITING_FOR_CITIZEN" ? current.state : "IN_CHARGE",
          assignee: { id: me?.id ?? "", firstName: me?.givenName ?? "", office: current.team?.name ?? "" },
          actions: current.actions.filter((action) => action !== "TAKE_CHARGE"),
        },
      ),
    assign: (to: Assignment) =>
      act(
        "assign",
        to,
        async (requestId) =>
          (await client.mutate(DeskAssign, { input: { requestId, id, ...to } })).assignCase,
      ),
    resolve: (resolution: Omit<ResolveCaseInput, "requestId" | "id">) =>
      act(
        "resolve",
        resolution,
        async (requestId) =>
          (await client.mutate(DeskResolve, { input: { requestId, id, ...resolution } })).resolveCase,
      ),
  };
}

export type CaseActs = ReturnType<typeof useCaseActs>;

/** The server said no, with reasons. */
class Refused extends Error {
  constructor(readonly errors: readonly ActError[]) {
    super("Refused");
  }
}
