import { useRef, useState } from "preact/hooks";
import { DeskQueue } from "../../../gql/DeskQueue.ts";
import { useApp, useText } from "../../../lib/app/index.ts";
import { submit } from "../../../lib/outbox/index.ts";

interface Post {
  body: string;
  internal: boolean;
  waitForCitizen: boolean;
}

interface PostTarget {
  id: string;
  code: string;
  refetch: () => Promise<void>;
}

/**
 * Sends a reply or a note through the outbox, once whatever happens to the connection. Resolves to what became of it:
 * null where it was refused (`problem` says why) and what was written must stay.
 */
export function usePost({ id, code, refetch }: PostTarget) {
  const app = useApp();
  const { t } = useText();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const attempt = useRef<{ content: string; requestId: string } | null>(null);

  const post = async (message: Post): Promise<"sent" | "waiting" | null> => {
    const content = JSON.stringify(message);
    if (attempt.current?.content !== content) attempt.current = { content, requestId: crypto.randomUUID() };
    const { requestId } = attempt.current;
    setBusy(true);
    setProblem(null);
    const outcome = await submit(app, {
      kind: "postMessage",
      version: 1,
      requestId,
      input: { id, ...message },
      attachments: [],
      caseCode: code,
    });
    setBusy(false);
    if (outcome.state === "unsent") setProblem(t("desk.act.offline"));
    else attempt.current = null;
    if (outcome.state === "refused") setProblem(outcome.errors.map((error) => error.message).join(" "));
    if (outcome.state !== "sent") return outcome.state === "waiting" ? "waiting" : null;
    app.client.invalidate(DeskQueue);
    await refetch();
    return "sent";
  };
  return { post, busy, problem };
}
