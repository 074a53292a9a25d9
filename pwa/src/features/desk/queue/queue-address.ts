import type { CaseState, Channel, DeskFilter, DeskQueue } from "../../../gql/operations.ts";

/** The views of the desk's work, in the order of their tabs. */
export const QUEUES: readonly DeskQueue[] = ["UNASSIGNED", "MINE", "TEAM", "WAITING", "LATE", "OPEN", "ALL"];

/** What the address of the queue says: view, filters and page, so that back, reload and bookmarks work. */
export interface QueueAddress {
  queue: DeskQueue;
  state: string;
  category: string;
  type: string;
  channel: string;
  q: string;
  after: string;
  before: string;
}

const EMPTY: QueueAddress = {
  queue: "UNASSIGNED",
  state: "",
  category: "",
  type: "",
  channel: "",
  q: "",
  after: "",
  before: "",
};

/** Reads a query string; what is not there is empty. */
export function readQueueAddress(search: string): QueueAddress {
  const given = new URLSearchParams(search);
  const address = { ...EMPTY };
  for (const key of ["state", "category", "type", "channel", "q", "after", "before"] as const) {
    address[key] = given.get(key) ?? "";
  }
  address.queue = QUEUES.find((queue) => queue === given.get("queue")) ?? EMPTY.queue;
  return address;
}

/** The address with a change. A change of view or filter starts from the first page again. */
export function queueHref(address: QueueAddress, change: Partial<QueueAddress>): string {
  const next = { ...address, after: "", before: "", ...change };
  const given = Object.entries(next).filter(([key, value]) => value !== EMPTY[key as keyof QueueAddress]);
  const search = new URLSearchParams(given).toString();
  return search === "" ? "/desk" : `/desk?${search}`;
}

/** How many filters narrow the view, the words searched for included. */
export function activeFilters({ state, category, type, channel, q }: QueueAddress): number {
  return [state, category, type, channel, q].filter((value) => value !== "").length;
}

/** Cases on a page of the queue. */
const PAGE_SIZE = 25;

/** Variables of the DeskQueue document. */
export function queueVariables({ queue, state, category, type, channel, q, after, before }: QueueAddress): {
  first?: number;
  last?: number;
  after?: string;
  before?: string;
  filter: DeskFilter;
} {
  const filter: DeskFilter = { queue };
  if (state !== "") filter.states = [state as CaseState];
  if (category !== "") filter.category = category;
  if (type !== "") filter.requestType = type;
  if (channel !== "") filter.channel = channel as Channel;
  if (q !== "") filter.query = q;
  if (before !== "") return { last: PAGE_SIZE, before, filter };
  return after === "" ? { first: PAGE_SIZE, filter } : { first: PAGE_SIZE, after, filter };
}
