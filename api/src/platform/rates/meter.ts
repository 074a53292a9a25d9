import type { RequestContext } from "../context/index.ts";
import type { Budgets } from "./budgets.ts";
import type { Rates, Standing } from "./rates.ts";
import { refusalOf } from "./refusal.ts";

/** Charges for what is asked at a door that is not GraphQL's, from the same buckets. */
export class Meter {
  constructor(
    private readonly rates: Rates,
    private readonly budgets: Budgets,
  ) {}

  /**
   * @param points as GraphQL counts them: one an object that may come back, ten more a mutation
   * @returns how the tightest of the buckets stands; null where nothing limits who sends
   * @throws GraphQLError RATE_LIMITED
   */
  async charge(
    context: Pick<RequestContext, "principal" | "ip">,
    points: number,
    mutations = 0,
  ): Promise<Standing | null> {
    try {
      return await this.rates.spend(this.budgets.expenses(context, false, points, mutations));
    } catch (error) {
      throw refusalOf(error);
    }
  }
}
