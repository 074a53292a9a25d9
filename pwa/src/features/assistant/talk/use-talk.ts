import { useEffect, useState } from "preact/hooks";
import { AskAssistant } from "../../../gql/AskAssistant.ts";
import { HandOver } from "../../../gql/HandOver.ts";
import type { AssistantTalkFragment } from "../../../gql/operations.ts";
import { RateAssistant } from "../../../gql/RateAssistant.ts";
import { useApp, useFailureText } from "../../../lib/app/index.ts";
import { keepAnonymousCase } from "../../../lib/device/anonymous-cases.ts";
import { asRequestError, type UserError } from "../../../lib/graphql/index.ts";
import { forgetTalk, keepTalk, type KeptTalk, keptTalk } from "../../../lib/device/assistant-talk.ts";

/** A question on its way; sent again under the same id until it has arrived. */
interface Attempt {
  requestId: string;
  question: string;
  topic: string | null;
}

/** What the form of the handover asks. */
export interface HandOverWords {
  requestType: string;
  title: string;
  description: string;
  phone: string;
  email: string;
}

interface Answer {
  conversation: AssistantTalkFragment | null;
  errors: readonly UserError[];
}

/** One conversation with the assistant: what was said, what is on its way, and what went wrong with it. */
export function useTalk(citizenId: string | null) {
  const { client } = useApp();
  const failureText = useFailureText();
  const [kept, setKept] = useState<KeptTalk | null>(null);
  const [waiting, setWaiting] = useState<Attempt | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => setKept(keptTalk(citizenId)), [citizenId]);

  /** Whether the service took it; what it said is kept. */
  const settle = async (send: (own: KeptTalk) => Promise<Answer>): Promise<AssistantTalkFragment | null> => {
    if (kept === null) return null;
    setBusy(true);
    setProblem(null);
    try {
      const { conversation, errors } = await send(kept);
      const [error] = errors;
      if (error) setProblem(error.message);
      if (!conversation) return null;
      const next = { ...kept, talk: conversation };
      setKept(next);
      keepTalk(next);
      return conversation;
    } catch (thrown) {
      setProblem(failureText(asRequestError(thrown)));
      return null;
    } finally {
      setBusy(false);
    }
  };
  const send = async (attempt: Attempt): Promise<void> => {
    setWaiting(attempt);
    const answered = await settle(async ({ talk, secret }) => {
      const input = { ...attempt, conversationId: talk?.id ?? null, secret };
      return (await client.mutate(AskAssistant, { input })).askAssistant;
    });
    if (answered) setWaiting(null);
  };
  return {
    ready: kept !== null,
    talk: kept?.talk ?? null,
    /** The question that is not answered yet. */
    waiting,
    busy,
    problem,
    ask: (question: string, topic: string | null = null) =>
      send({ requestId: crypto.randomUUID(), question, topic }),
    retry: () => (waiting ? send(waiting) : Promise.resolve()),
    rate: (turnId: string, solved: boolean) =>
      settle(async ({ talk, secret }) => {
        const input = {
          requestId: crypto.randomUUID(),
          conversationId: talk?.id ?? "",
          secret,
          turnId,
          solved,
        };
        return (await client.mutate(RateAssistant, { input })).rateAssistant;
      }),
    handOver: async (requestId: string, words: HandOverWords): Promise<boolean> => {
      const { requestType, description, phone, email, title } = words;
      const handed = await settle(async ({ talk, secret }) => {
        const answers = requestType === "callback" ? [{ code: "phone", value: phone }] : [];
        const contact = { contactPhone: phone || null, contactEmail: email || null };
        const input = { requestId, conversationId: talk?.id ?? "", secret, requestType, answers, ...contact };
        return (await client.mutate(HandOver, { input: { ...input, description: description || null } }))
          .handOver;
      });
      const code = handed?.caseCode;
      if (code && citizenId === null && kept) {
        await keepAnonymousCase({ code, secret: kept.secret, title, openedAt: new Date().toISOString() });
      }
      return Boolean(code);
    },
    startAgain: (): void => {
      forgetTalk();
      setWaiting(null);
      setProblem(null);
      setKept(keptTalk(citizenId));
    },
  };
}

export type Talk = ReturnType<typeof useTalk>;
