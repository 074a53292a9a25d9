import { randomUUID } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { testApp, type TestApp } from "../../../testing/index.ts";
import { withoutPersonalData } from "../keeping/personal-data.ts";
import { coveredBy } from "./covered.ts";

const SOURCE = "Un mese di abbonamento costa 28 euro. La tessera non si paga. Chiama lo 0999 100 200.";

describe("what a model says", () => {
  it.each([
    [
      "stands as far as the article holds it",
      "L'abbonamento di un mese costa 28 euro.",
      "L'abbonamento di un mese costa 28 euro.",
    ],
    [
      "loses a sentence with another figure",
      "Un mese costa 30 euro. La tessera non si paga.",
      "La tessera non si paga.",
    ],
    [
      "loses a sentence with words that are not there",
      "Un mese costa 28 euro. Puoi pagare con Satispay.",
      "Un mese costa 28 euro.",
    ],
    [
      "loses a sentence with a link of its own",
      "Un mese costa 28 euro, abbonamento su https://truffa.example",
      null,
    ],
    ["loses a sentence that says the opposite", "La tessera si paga.", null],
    ["is nothing where nothing remains", "Non lo so.", null],
  ])("%s", (_, said, kept) => expect(coveredBy(said, SOURCE, "it")).toBe(kept));

  it("is never told who asks", () => {
    expect(
      withoutPersonalData(
        "Sono RSSMRA80A01H501U, IBAN IT60X0542811101000000123456, carta CA12345AA, +39 333 123 4567, a.b@c.it",
      ),
    ).toBe("Sono [codice fiscale], IBAN [IBAN], carta [documento], [telefono], [e-mail]");
    expect(withoutPersonalData("Nel 2026 pago 1.250,50 euro in 12 rate")).toBe(
      "Nel 2026 pago 1.250,50 euro in 12 rate",
    );
  });
});

describe("a model at an endpoint", () => {
  let server: Server;
  let app: TestApp;
  let reply: (asked: { body: string; authorization?: string }) => { status?: number; body: string };
  let asked: { body: string; authorization?: string }[] = [];
  const says = (content: string) => () => ({ body: JSON.stringify({ choices: [{ message: { content } }] }) });

  beforeAll(async () => {
    server = createServer((request, response) => {
      let body = "";
      request.on("data", (chunk: Buffer) => (body += chunk.toString()));
      request.on("end", () => {
        const { authorization } = request.headers;
        const one = { body: `${request.url} ${body}`, ...(authorization ? { authorization } : {}) };
        asked.push(one);
        const { status = 200, body: answer } = reply(one);
        response.writeHead(status, { "content-type": "application/json" }).end(answer);
      });
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const { port } = server.address() as AddressInfo;
    app = await testApp({
      environment: {
        ASSISTANT_MODEL_URL: `http://127.0.0.1:${port}/v1`,
        ASSISTANT_MODEL: "small",
        ASSISTANT_MODEL_KEY: "a-key",
        LOG_LEVEL: "silent",
      },
    });
    await app.rooms.knowledge.importArticles([
      {
        slug: "bus",
        category: "mobility",
        requestType: null,
        frequent: false,
        origin: null,
        texts: {
          it: {
            title: "Abbonamento del bus",
            summary: "Compri l'abbonamento.",
            sections: [{ kind: "COST", markdown: SOURCE }],
            keywords: [],
          },
        },
      },
    ]);
  });
  afterAll(async () => {
    await app.stop();
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });
  beforeEach(() => (asked = []));

  const ask = async () => {
    const answer = await app.post<{
      askAssistant: { conversation: { turns: { text: string; phrased: boolean }[] } };
    }>(
      `mutation ($input: AskAssistantInput!) {
        askAssistant(input: $input) { conversation { turns { text phrased } } errors { code } }
      }`,
      {
        input: {
          requestId: randomUUID(),
          secret: "s".repeat(22),
          question: "Quanto costa un mese di abbonamento bus? 333 1234567",
        },
      },
      { language: "it" },
    );
    const turn = answer.data.askAssistant.conversation.turns.at(-1);
    return { ...turn, lines: turn?.text.split("\n") ?? [] };
  };

  it("phrases what was found, from the extract alone, and not a word more", async () => {
    reply = says("L'abbonamento di un mese costa 28 euro. Costa meno su https://truffa.example.");
    expect(await ask()).toMatchObject({
      phrased: true,
      lines: ["Dalla pagina «Abbonamento del bus»:", "L'abbonamento di un mese costa 28 euro."],
    });
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({
      authorization: "Bearer a-key",
      body: expect.stringContaining("/v1/chat/completions"),
    });
    expect(asked[0]?.body).toContain(SOURCE);
    expect(asked[0]?.body).not.toContain("1234567");
  });

  it.each([
    ["invents everything", says("Il bus è gratis per tutti i residenti del Comune.")],
    ["is broken", () => ({ status: 500, body: "{}" })],
    ["talks nonsense", () => ({ body: "<html>" })],
    ["says nothing", says("")],
  ])("is not listened to where it %s: the article's own sentences are the answer", async (_, answer) => {
    reply = answer;
    const told = await ask();
    expect(told.phrased).toBe(false);
    expect(told.lines[1]).toContain("Un mese di abbonamento costa 28 euro.");
  });
});
