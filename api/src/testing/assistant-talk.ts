import { randomUUID } from "node:crypto";
import type { Sender } from "./post.ts";
import type { TestApp } from "./test-app.ts";

const CONVERSATION = `conversation {
  id caseCode
  turns {
    id who kind text phone phrased solved
    citations { slug title section sectionTitle locale url publishedAt }
    choices { kind label slug path }
  }
}`;
const ASK = `mutation ($input: AskAssistantInput!) { askAssistant(input: $input) { ${CONVERSATION} errors { code path } } }`;
const HAND_OVER = `mutation ($input: HandOverInput!) { handOver(input: $input) { ${CONVERSATION} errors { code path } } }`;
const RATE = `mutation ($input: RateAssistantInput!) { rateAssistant(input: $input) { ${CONVERSATION} errors { code path } } }`;
const READ = `query ($id: ID!, $secret: String) {
  assistantConversation(id: $id, secret: $secret) { id caseCode turns { kind text } }
}`;

export interface AssistantTurn {
  id: string;
  who: string;
  kind: string;
  text: string;
  phone: string | null;
  phrased: boolean;
  solved: boolean | null;
  citations: { slug: string; section: string; locale: string; url: string; publishedAt: string }[];
  choices: { kind: string; label: string; slug: string | null; path: string | null }[];
}
export interface AssistantAnswer {
  conversation: { id: string; caseCode: string | null; turns: AssistantTurn[] } | null;
  errors: { code: string; path: string[] }[];
}

export const SECRET = "s".repeat(30);

/** Talks to the assistant of an app, in Italian where nothing else is said. */
export function talkTo(app: TestApp) {
  const call = async (query: string, input: object, sender: Sender = {}): Promise<AssistantAnswer> => {
    const answer = await app.post<Record<string, AssistantAnswer>>(
      query,
      { input: { requestId: randomUUID(), ...input } },
      { language: "it", ...sender },
    );
    const payload = Object.values(answer.data ?? {})[0];
    if (!payload) throw new Error(JSON.stringify(answer.errors));
    return payload;
  };
  const ask = (question: string, input: object = {}, sender: Sender = {}) =>
    call(ASK, { question, ...(sender.token ? {} : { secret: SECRET }), ...input }, sender);
  const last = ({ conversation }: AssistantAnswer): AssistantTurn => {
    const turn = conversation?.turns.at(-1);
    if (!turn) throw new Error("Nothing was said");
    return turn;
  };
  const read = (id: string, secret: string | null, sender: Sender = {}) =>
    app.post<{ assistantConversation: AssistantAnswer["conversation"] }>(READ, { id, secret }, sender);

  return {
    ask,
    read,
    last,
    handOver: (input: object, sender?: Sender) => call(HAND_OVER, input, sender),
    rate: (input: object) => call(RATE, input),
  };
}

/** A bus pass, and what to do where there is a smell of gas. */
export const importTwoArticles = (app: TestApp) =>
  app.rooms.knowledge.importArticles([
    article("bus", {
      it: {
        title: "Abbonamento del bus",
        summary: "Compri l'abbonamento del bus di città.",
        sections: [
          {
            kind: "HOW",
            markdown: "1. Scegli l'abbonamento.\n2. Porta una **foto**.\n3. Paga allo sportello.",
          },
          { kind: "COST", markdown: "Un mese di abbonamento costa 28 euro. Un anno costa 240 euro." },
        ],
        keywords: ["autobus", "pullman"],
      },
    }),
    article(
      "gas",
      {
        it: {
          title: "Odore di gas in casa",
          summary: "Che fare se senti odore di gas.",
          sections: [
            {
              kind: "HOW",
              markdown: "1. Apri le finestre.\n2. Esci di casa.\n3. Chiama il pronto intervento.",
            },
          ],
          keywords: ["puzza di gas"],
        },
      },
      "gas-smell",
    ),
  ]);

export function article(slug: string, texts: Record<string, object>, requestType: string | null = null) {
  return { slug, category: "mobility", requestType, frequent: false, origin: null, texts } as never;
}
