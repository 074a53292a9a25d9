import { createHmac } from "node:crypto";
import { graphql } from "graphql";
import { v5 } from "uuid";
import type { App } from "../app.ts";
import { personaContext } from "../features/identity/index.ts";
import { STORIES } from "./stories.ts";
import type { Step, Story } from "./story.ts";

const HOUR = 3_600_000;
/** Namespace of the request ids, so that a story told again adds nothing. */
const NAMESPACE = "0f9a1f0e-6a9b-4c38-9d0f-5d2f6f1f7b11";

type Field = { code: string; type: string; required: boolean; options: { value: string }[] };

/**
 * Files the stories through the schema itself, as their people would have, each in its own time. A story
 * that cannot be told is reported and left out: the town opens all the same.
 */
export async function tellStories(app: App): Promise<void> {
  const { database, logger } = app.platform;
  const [known] = await database.primary.rows<{ count: number }>(
    "select count(*)::integer as count from cases",
  );
  if (known && known.count >= STORIES.length) return;
  for (const [index, story] of STORIES.entries()) {
    try {
      await tell(app, story, index);
    } catch (error) {
      logger.warn({ err: error, story: index }, "a story of the demo town could not be told");
    }
  }
}

/** Whether the town has its history already. */
export async function areStoriesTold({ platform }: App): Promise<boolean> {
  const [known] = await platform.database.primary.rows<{ count: number }>(
    "select count(*)::integer as count from cases",
  );
  return known !== undefined && known.count >= STORIES.length;
}

async function tell(app: App, story: Story, index: number): Promise<void> {
  const opened = app.platform.clock.now().getTime() - story.daysAgo * 24 * HOUR;
  const requestId = (step: number) => v5(`${index}/${step}`, NAMESPACE);
  const at = (hours: number) => new Date(opened + hours * HOUR);

  const form = await run<{ requestType: { fields: Field[] } | null }>(
    app,
    "query ($code: String!) { requestType(code: $code) { fields { code type required options { value } } } }",
    { code: story.requestType },
    story.by,
    at(0),
  );
  const { openCase } = await run<{ openCase: { case: { id: string } | null; errors: unknown[] } }>(
    app,
    "mutation ($input: OpenCaseInput!) { openCase(input: $input) { case { id } errors { code path } } }",
    {
      input: {
        requestId: requestId(0),
        requestType: story.requestType,
        description: story.text,
        answers: (form.requestType?.fields ?? [])
          .filter(({ required }) => required)
          .map((field) => ({ code: field.code, value: plausible(field, at(-24)) })),
        emergencySeen: true,
        ...(story.place ? { place: { address: story.place } } : {}),
        ...(story.by ? {} : { secret: secretOf(app, index) }),
      },
    },
    story.by,
    at(0),
  );
  if (!openCase.case) throw new Error(`The case was not opened: ${JSON.stringify(openCase.errors)}`);
  for (const [position, step] of story.steps.entries()) {
    // Nothing has happened yet that lies ahead of us.
    if (at(step.after) > app.platform.clock.now()) return;
    const { name, type, values } = mutationOf(step);
    const answer = await run<Record<string, { errors: unknown[] }>>(
      app,
      `mutation ($input: ${type}!) { ${name}(input: $input) { errors { code path } } }`,
      { input: { requestId: requestId(position + 1), id: openCase.case.id, ...values } },
      step.by,
      at(step.after),
    );
    const errors = answer[name]?.errors ?? [];
    if (errors.length > 0) throw new Error(`${name} was refused: ${JSON.stringify(errors)}`);
  }
}

/** The same when a story is told again, and nobody's to guess. */
const secretOf = ({ platform }: App, index: number): string =>
  createHmac("sha256", platform.settings.secretKey).update(`demo story ${index}`).digest("base64url");

function mutationOf(step: Step): { name: string; type: string; values: object } {
  switch (step.act) {
    case "take":
      return { name: "takeCharge", type: "TakeChargeInput", values: {} };
    case "write":
      return { name: "postMessage", type: "PostMessageInput", values: { body: step.text } };
    case "ask":
      return {
        name: "postMessage",
        type: "PostMessageInput",
        values: { body: step.text, waitForCitizen: true },
      };
    case "note":
      return { name: "postMessage", type: "PostMessageInput", values: { body: step.text, internal: true } };
    case "resolve":
      return {
        name: "resolveCase",
        type: "ResolveCaseInput",
        values: { outcome: step.outcome, reason: step.text, message: step.text },
      };
    case "reopen":
      return { name: "reopenCase", type: "ReopenCaseInput", values: { reason: step.text } };
    case "withdraw":
      return { name: "withdrawCase", type: "WithdrawCaseInput", values: { reason: step.text } };
    case "rate":
      return { name: "rateCase", type: "RateCaseInput", values: { rating: step.rating, comment: step.text } };
  }
}

/** Something that fits a field nobody has thought about. */
function plausible({ code, type, options }: Field, day: Date): unknown {
  const first = options[0]?.value;
  switch (type) {
    case "NUMBER":
      return 3;
    case "DATETIME":
      return day.toISOString().slice(0, 10);
    case "SINGLEVALUELIST":
      return first;
    case "MULTIVALUELIST":
      return [first];
    default:
      return code === "phone" ? "0999 100 234" : "BS-20417";
  }
}

async function run<Data>(
  app: App,
  source: string,
  variables: object,
  by: string | null,
  at: Date,
): Promise<Data> {
  const contextValue = await personaContext(app.platform, by, at);
  const { data, errors } = await graphql({
    schema: app.schema,
    source,
    contextValue,
    variableValues: variables as Record<string, unknown>,
  });
  if (errors?.[0]) throw errors[0];
  return data as Data;
}
