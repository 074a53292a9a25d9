import { isStaff, type RequestContext } from "../context/index.ts";
import { Bucket } from "./bucket.ts";
import { networkOf } from "./network.ts";
import type { Expense } from "./rates.ts";

/** Points, or mutations, an hour; 0 is no limit. */
export interface RateLimits {
  /** Of a citizen's session, and of each app in the name of each person. */
  person: number;
  staff: number;
  /** Of an app, in everybody's name together. */
  app: number;
  /** Of an address that sends documents of its own. */
  address: number;
  /** Of an address that uses our own app, which may be that of a library or of a whole mobile network. */
  visitors: number;
}

type Budget = Readonly<Record<keyof RateLimits, Bucket>>;

/** Which buckets a request is paid from. */
export class Budgets {
  private readonly points: Budget;
  private readonly mutations: Budget;

  constructor(points: RateLimits, mutations: RateLimits) {
    this.points = budgetOf("", points);
    this.mutations = budgetOf("-mutations", mutations);
  }

  /** @param trusted whether the document is one of our own app's */
  expenses(
    context: Pick<RequestContext, "principal" | "ip">,
    trusted: boolean,
    points: number,
    mutations = 0,
  ): Expense[] {
    const list = expensesOf(this.points, context, trusted, points);
    return mutations === 0 ? list : [...list, ...expensesOf(this.mutations, context, trusted, mutations)];
  }
}

function expensesOf(
  budget: Budget,
  { principal, ip }: Pick<RequestContext, "principal" | "ip">,
  trusted: boolean,
  amount: number,
): Expense[] {
  const { appId, personId } = principal;
  if (appId !== null) {
    const app = { bucket: budget.app, subject: appId, amount };
    if (personId === null) return [app];
    return [app, { bucket: budget.person, subject: `${appId} ${personId}`, amount }];
  }
  if (personId !== null) {
    return [{ bucket: isStaff(principal) ? budget.staff : budget.person, subject: personId, amount }];
  }
  return [{ bucket: trusted ? budget.visitors : budget.address, subject: networkOf(ip), amount }];
}

function budgetOf(suffix: string, limits: RateLimits): Budget {
  const bucket = (name: keyof RateLimits) => new Bucket(`${name}${suffix}`, limits[name]);
  return {
    person: bucket("person"),
    staff: bucket("staff"),
    app: bucket("app"),
    address: bucket("address"),
    visitors: bucket("visitors"),
  };
}
