import { buildSchema, parse } from "graphql";
import { pino } from "pino";
import { expect, it } from "vitest";
import { systemClock } from "../clock.ts";
import { Budgets, Rates } from "../rates/index.ts";
import { Metering } from "./metering.ts";

const REASON = "Since 2026-11-22: use `Query.new`. Goes on 2027-11-22.";
const schema = buildSchema(`
  type Query {
    old: Int @deprecated(reason: "${REASON}")
    new(sort: Sort, by: Int @deprecated(reason: "${REASON}"), in: In): Int
  }
  enum Sort { OLD @deprecated(reason: "${REASON}") NEW }
  input In { old: Int @deprecated(reason: "${REASON}"), new: Int }
`);

/** The extensions of what a document is answered, where nothing limits who sends it. */
async function extensionsOf(text: string): Promise<object> {
  const none = { person: 0, staff: 0, app: 0, address: 0, visitors: 0 };
  const rates = new Rates({
    database: null as never,
    clock: systemClock,
    secretKey: "",
    logger: pino({ level: "silent" }),
  });
  const context = { principal: { appId: null, personId: null }, ip: "192.0.2.1" } as never;
  const charge = await new Metering(schema, rates, new Budgets(none, none)).admit(
    parse(text),
    null,
    {},
    context,
  );
  return charge.extensions;
}

it("answers what a document uses that will go, each once, with the reason", async () => {
  const text = "{ old again: old new(sort: OLD, by: 1, in: { old: 1 }) }";
  const coordinates = ["Query.old", "Query.new(by:)", "Sort.OLD", "In.old"];
  const { deprecations } = (await extensionsOf(text)) as { deprecations: { coordinate: string }[] };
  expect(deprecations).toHaveLength(4);
  expect(deprecations).toEqual(
    expect.arrayContaining(coordinates.map((coordinate) => ({ coordinate, reason: REASON }))),
  );
});

it("says nothing of deprecations where there are none", async () => {
  expect(await extensionsOf("{ new(sort: NEW, in: { new: 1 }) }")).not.toHaveProperty("deprecations");
});
