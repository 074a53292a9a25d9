import { useState } from "preact/hooks";
import type { AssistantLessonsFragment } from "../../../gql/operations.ts";
import { ReadLessons } from "../../../gql/ReadLessons.ts";
import { RemoveAssistantTest } from "../../../gql/RemoveAssistantTest.ts";
import { RunAssistantTests } from "../../../gql/RunAssistantTests.ts";
import { SaveAssistantTest } from "../../../gql/SaveAssistantTest.ts";
import { useApp, useFailureText } from "../../../lib/app/index.ts";
import { asRequestError, useQuery, type UserError } from "../../../lib/graphql/index.ts";

export interface NewTest {
  locale: string;
  question: string;
  expects: AssistantLessonsFragment["tests"][number]["expects"];
  articleSlug: string | null;
}

interface Answer {
  lessons: AssistantLessonsFragment | null;
  errors: readonly UserError[];
}

/** The test questions with their figures, and what can be done with them. */
export function useLessons() {
  const { client } = useApp();
  const failureText = useFailureText();
  const { data, error, loading, refetch } = useQuery(ReadLessons, {}, { maxAge: 0 });
  const [newer, setNewer] = useState<AssistantLessonsFragment | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const act = async (send: () => Promise<Answer>): Promise<boolean> => {
    setBusy(true);
    setProblem(null);
    try {
      const { lessons, errors } = await send();
      if (lessons) setNewer(lessons);
      else setProblem(errors[0]?.message ?? null);
      return lessons !== null;
    } catch (thrown) {
      setProblem(failureText(asRequestError(thrown)));
      return false;
    } finally {
      setBusy(false);
    }
  };
  const requestId = () => crypto.randomUUID();
  return {
    lessons: newer ?? data?.assistantLessons ?? null,
    error,
    loading,
    refetch,
    busy,
    problem,
    save: (test: NewTest) =>
      act(
        async () =>
          (await client.mutate(SaveAssistantTest, { input: { requestId: requestId(), ...test } }))
            .saveAssistantTest,
      ),
    remove: (id: string) =>
      act(async () => (await client.mutate(RemoveAssistantTest, { input: { id } })).removeAssistantTest),
    run: () =>
      act(
        async () =>
          (await client.mutate(RunAssistantTests, { input: { requestId: requestId() } })).runAssistantTests,
      ),
  };
}
