import { type DocumentNode, getOperationAST, type GraphQLSchema, type OperationTypeNode } from "graphql";
import type { AnswerExtensions, RequestContext } from "../context/index.ts";
import { codedError } from "../errors/index.ts";
import { type Budgets, RateExceeded, type Rates, refusalOf, type Standing } from "../rates/index.ts";
import { measure, type Measure } from "./cost.ts";
import { deprecationsOf, type UsedDeprecation } from "./deprecations.ts";
import { LIMITS } from "./limits.ts";

/** Points of a document that is refused: reading and checking it is work too. */
const REFUSED_COST = 10;

/** All that can be known of an operation before its variables. */
interface Plan {
  kind: OperationTypeNode;
  measure: Measure;
  deprecations: readonly UsedDeprecation[] | undefined;
}

/** What an admitted operation was charged. */
export interface Charge {
  extensions: AnswerExtensions;
  /** Null where nothing limits who sends. */
  standing: Standing | null;
}

/** What a limit is called and how to ask for less of it. */
const LESS = {
  cost: "points: ask for smaller pages (`first`, `last`) or fewer lists within lists",
  depth: "levels deep: ask for what lies deeper with a query of its own, by id or code",
  aliases: "aliases: send the fields in several requests",
  rootFields: "fields of the root: send them in several requests",
  directives: "directives: leave out fields instead of skipping them",
  selections: "selections, fragments opened: ask for fewer fields",
} as const;

/**
 * Prices operations, holds them to the limits of a document and charges them to who sends. What does not hang on
 * variables is found out once a document and hangs on it by WeakMap.
 */
export class Metering {
  private readonly plans = new WeakMap<DocumentNode, Map<string, Plan>>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly rates: Rates,
    private readonly budgets: Budgets,
  ) {}

  /**
   * Before a document is even parsed: whether who sends has anything left.
   * @throws GraphQLError RATE_LIMITED
   */
  assertOpen(context: RequestContext): void {
    try {
      this.rates.assertOpen(this.budgets.expenses(context, context.trusted === true, 1));
    } catch (error) {
      throw refusalOf(error);
    }
  }

  /** Charges for a document that was read and refused; never refuses itself. */
  chargeRefused(context: RequestContext): void {
    try {
      const spent = this.rates.spend(this.budgets.expenses(context, context.trusted === true, REFUSED_COST));
      if (spent instanceof Promise) spent.catch(() => undefined);
    } catch (error) {
      if (!(error instanceof RateExceeded)) throw error;
    }
  }

  /**
   * Charges a valid document. Answers at once but where this process has to ask the database what is left.
   * @throws GraphQLError QUERY_TOO_COMPLEX, RATE_LIMITED; BAD_USER_INPUT where no operation has this name
   */
  admit(
    document: DocumentNode,
    operationName: string | null | undefined,
    variables: Readonly<Record<string, unknown>>,
    context: RequestContext,
  ): Charge | Promise<Charge> {
    const trusted = context.trusted === true;
    const plan = this.planOf(document, operationName);
    const requested = plan.measure.cost(variables);
    // Our own documents are held to the limits when they are built.
    if (!trusted) this.assertWithin(plan, requested, context);
    const mutations = plan.kind === "mutation" ? plan.measure.rootFields : 0;
    try {
      const standing = this.rates.spend(this.budgets.expenses(context, trusted, requested, mutations));
      if (!(standing instanceof Promise)) return chargeOf(plan, requested, standing);
      return standing.then(
        (found) => chargeOf(plan, requested, found),
        (error: unknown) => {
          throw refusalOf(error);
        },
      );
    } catch (error) {
      throw refusalOf(error);
    }
  }

  private assertWithin(plan: Plan, requested: number, context: RequestContext): void {
    const { measure: found } = plan;
    const tooMuch =
      requested > LIMITS.cost
        ? ({ name: "cost", amount: requested } as const)
        : (["depth", "aliases", "rootFields", "directives", "selections"] as const)
            .map((name) => ({ name, amount: found[name] }))
            .find(({ name, amount }) => amount > LIMITS[name]);
    if (!tooMuch) return;
    this.chargeRefused(context);
    const { name, amount } = tooMuch;
    // Counting stops where a limit is passed.
    const more = name === "depth" || name === "selections" ? "more than " : "";
    const said = more ? LIMITS[name] : amount;
    throw codedError(
      "QUERY_TOO_COMPLEX",
      `This document has ${more}${said} ${LESS[name].replace(/:/, `, of at most ${LIMITS[name]}:`)}.`,
      {
        limit: { name, requested: amount, maximum: LIMITS[name] },
        limits: LIMITS,
        http: { status: 400 },
      },
    );
  }

  private planOf(document: DocumentNode, operationName: string | null | undefined): Plan {
    let plans = this.plans.get(document);
    if (!plans) this.plans.set(document, (plans = new Map()));
    const key = operationName ?? "";
    const known = plans.get(key);
    if (known) return known;
    const operation = getOperationAST(document, operationName);
    if (!operation) {
      throw codedError("BAD_USER_INPUT", "Name one operation of the document, by `operationName`.", {
        http: { status: 400 },
      });
    }
    const plan = {
      kind: operation.operation,
      measure: measure(this.schema, document, operation),
      deprecations: deprecationsOf(this.schema, document),
    };
    plans.set(key, plan);
    return plan;
  }
}

function chargeOf({ deprecations }: Plan, requested: number, standing: Standing | null): Charge {
  const cost = standing
    ? {
        requested,
        limit: LIMITS.cost,
        rate: {
          limit: standing.bucket.points,
          remaining: standing.remaining,
          restoreRate: standing.bucket.restoreRate,
        },
      }
    : { requested, limit: LIMITS.cost };
  return { extensions: deprecations ? { cost, deprecations } : { cost }, standing };
}
