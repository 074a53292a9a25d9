import { createHash, randomUUID } from "node:crypto";
import { type Door, operation, type Target } from "./door.ts";
import type { Knock } from "./knock.ts";
import { globalId, newSecret, PRIVATE } from "./world.ts";

/** A conversation of the owner's, or with this secret one of nobody known; answers its id and that of its answer. */
async function talk(
  { app, owner }: Target,
  secret?: string,
): Promise<{ conversationId: string; turnId: string }> {
  const hash = secret && createHash("sha256").update(secret).digest();
  const [row] = await app.sql<{ id: string; turn: string }>(
    `with c as (
       insert into assistant_conversations (id, person_id, secret_hash, locale, started_at, last_at)
       values (gen_random_uuid(), $1, $2, 'it', now(), now()) returning id)
     insert into assistant_turns (id, conversation_id, position, at, who, kind, language, text, detail)
     select gen_random_uuid(), c.id, 1, now(), 'ASSISTANT', 'ANSWER', 'it', $3, '{}' from c
     returning conversation_id as id, id as turn`,
    [hash ? null : owner.id, hash ?? null, PRIVATE.description],
  );
  return {
    conversationId: globalId("AssistantConversation", row?.id ?? ""),
    turnId: globalId("AssistantTurn", row?.turn ?? ""),
  };
}

const act = (name: string, input: (target: Target, by: Knock) => object | Promise<object>): Door => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  return operation(
    `mutation ($input: ${type}!) { ${name}(input: $input) { errors { code } } }`,
    async (target, by) => ({ input: { requestId: randomUUID(), ...(await input(target, by)) } }),
    () => true,
    { fresh: "open" },
  );
};

const question = { question: "Come segnalo una buca?" };
const test = { locale: "it", question: "Che ore sono?", expects: "UNKNOWN" };

const READ =
  "query ($id: ID!, $secret: String) { assistantConversation(id: $id, secret: $secret) { turns { text } } }";

/** Every way into conversations with the assistant, and to what editors teach it. */
export const assistantDoors: Record<string, Door> = {
  "Query.assistantConversation": operation(
    READ,
    async (target) => ({ id: (await talk(target)).conversationId }),
    ({ assistantConversation }) => assistantConversation,
  ),
  "Query.assistantConversation by secret": operation(
    READ,
    async (target, by) => {
      const secret = newSecret();
      const { conversationId } = await talk(target, secret);
      return { id: conversationId, secret: by.secret === "RIGHT" ? secret : by.secret && newSecret() };
    },
    ({ assistantConversation }) => assistantConversation,
  ),
  "Query.assistantLessons": operation(
    "{ assistantLessons { tests { id } } }",
    () => ({}),
    ({ assistantLessons }) => assistantLessons,
  ),
  "Mutation.askAssistant": act("askAssistant", () => ({ ...question, secret: newSecret() })),
  "Mutation.askAssistant in the owner's talk": act("askAssistant", async (target) => ({
    ...question,
    conversationId: (await talk(target)).conversationId,
  })),
  "Mutation.handOver": act("handOver", async (target) => ({
    conversationId: (await talk(target)).conversationId,
    requestType: "information",
  })),
  "Mutation.rateAssistant": act("rateAssistant", async (target) => ({
    ...(await talk(target)),
    solved: true,
  })),
  "Mutation.saveAssistantTest": act("saveAssistantTest", () => test),
  "Mutation.removeAssistantTest": operation(
    "mutation ($input: RemoveAssistantTestInput!) { removeAssistantTest(input: $input) { errors { code } } }",
    async ({ app }) => {
      const [row] = await app.sql<{ id: string }>(
        `insert into assistant_tests (id, locale, question, expects, created_at)
         values (gen_random_uuid(), 'it', $1, 'UNKNOWN', now()) returning id`,
        [randomUUID()],
      );
      return { input: { id: globalId("AssistantTest", row?.id ?? "") } };
    },
    () => true,
  ),
  "Mutation.runAssistantTests": operation(
    "mutation ($input: RunAssistantTestsInput!) { runAssistantTests(input: $input) { errors { code } } }",
    async ({ app }) => {
      await app.sql("truncate assistant_tests");
      return { input: { requestId: randomUUID() } };
    },
    () => true,
  ),
};
