import { type Signal, signal } from "@preact/signals";
import type { TrustedOperation } from "./operation.ts";
import { asRequestError, type RequestError } from "./request-error.ts";
import type { Transport } from "./transport.ts";

/** What is known of one query with its variables. Neither data nor error: not loaded yet. */
export interface QueryState<TResult> {
  data?: TResult;
  /** Why the last load failed; older data stays beside it. */
  error?: RequestError;
  /** A load is under way. */
  loading: boolean;
  /** When data came, epoch milliseconds; 0 for data that should be loaded again. */
  at: number;
  /** For data kept on the device: when it came, epoch milliseconds. */
  keptAt?: number;
}

/** An answer on the device, with the moment it came (epoch milliseconds). */
export interface KeptAnswer {
  data: unknown;
  at: number;
}

/** Keeps answers on the device between visits. */
export interface AnswerStore {
  get(key: string): Promise<KeptAnswer | undefined>;
  set(key: string, answer: KeptAnswer): Promise<void>;
}

export interface LoadOptions {
  /** Data younger than this (milliseconds) is not loaded again. */
  maxAge?: number;
  /** Keep the answer on the device, and start from it next time, also offline. */
  keep?: boolean;
}

/** Answers by document and variables, stale while they are loaded again. One per page, one per rendered request. */
export class GraphQLClient {
  readonly #transport: Transport;
  readonly #store: AnswerStore | null;
  readonly #states = new Map<string, Signal<QueryState<unknown>>>();
  readonly #loads = new Map<string, Promise<void>>();
  /** Grows when another person starts to read: answers to the one before are thrown away. */
  #readers = 0;

  constructor(transport: Transport, store: AnswerStore | null = null) {
    this.#transport = transport;
    this.#store = store;
  }

  /** The observable state of a query. */
  state<TResult, TVariables extends object>(
    operation: TrustedOperation<TResult, TVariables>,
    variables: TVariables,
  ): Signal<QueryState<TResult>> {
    return this.#signal(keyOf(operation, variables)) as Signal<QueryState<TResult>>;
  }

  /** Loads unless fresh data is there or a load is under way. Never rejects: a failure is in the state. */
  load<TResult, TVariables extends object>(
    operation: TrustedOperation<TResult, TVariables>,
    variables: TVariables,
    { maxAge = 0, keep = false }: LoadOptions = {},
  ): Promise<void> {
    const key = keyOf(operation, variables);
    const state = this.#signal(key);
    const { data, at } = state.peek();
    if (data !== undefined && Date.now() - at < maxAge) {
      // What the server put into the page is worth keeping too.
      return keep ? this.#keep(key, data) : Promise.resolve();
    }
    const running = this.#loads.get(key);
    if (running !== undefined) return running;
    const load = this.#load(key, operation.id, variables, keep).finally(() => {
      if (this.#loads.get(key) === load) this.#loads.delete(key);
    });
    this.#loads.set(key, load);
    return load;
  }

  /** Sends a mutation. Rejects with a RequestError; expected failures are in the payload's `errors`. */
  async mutate<TResult, TVariables extends object>(
    operation: TrustedOperation<TResult, TVariables>,
    variables: TVariables,
  ): Promise<TResult> {
    return (await this.#transport(operation.id, variables)) as TResult;
  }

  /** Puts data that came another way (a live update, a mutation's answer) in place of a query's answer. */
  write<TResult, TVariables extends object>(
    operation: TrustedOperation<TResult, TVariables>,
    variables: TVariables,
    data: TResult,
    { keep = false }: Pick<LoadOptions, "keep"> = {},
  ): void {
    const key = keyOf(operation, variables);
    this.#signal(key).value = { data, loading: false, at: Date.now() };
    if (keep) void this.#keep(key, data);
  }

  /** Everything of a document is loaded again, at once where it is shown; meanwhile it keeps its data. */
  invalidate(operation: { readonly id: string }): void {
    for (const [key, state] of this.#states) {
      if (key.startsWith(operation.id)) state.value = { ...state.peek(), at: 0 };
    }
  }

  /** The network is back: what is shown is loaded again, what failed is tried again. */
  reload(): void {
    for (const state of this.#states.values()) {
      const { data, loading } = state.peek();
      if (!loading) state.value = { data, loading, at: 0 };
    }
  }

  /** Forgets every answer: another person reads from now on. */
  clear(): void {
    this.#loads.clear();
    this.#readers += 1;
    for (const state of this.#states.values()) state.value = { loading: false, at: 0 };
  }

  /** All loads under way, for the server's rendering. */
  pending(): Promise<void>[] {
    return [...this.#loads.values()];
  }

  /** Answers as plain data for the page, so that the browser does not ask again. */
  dehydrate(): Record<string, unknown> {
    const entries = [...this.#states].filter(([, state]) => state.peek().data !== undefined);
    return Object.fromEntries(entries.map(([key, state]) => [key, state.peek().data]));
  }

  hydrate(answers: Record<string, unknown>): void {
    for (const [key, data] of Object.entries(answers)) {
      this.#signal(key).value = { data, loading: false, at: Date.now() };
    }
  }

  #signal(key: string): Signal<QueryState<unknown>> {
    const known = this.#states.get(key);
    if (known !== undefined) return known;
    const made = signal<QueryState<unknown>>({ loading: false, at: 0 });
    this.#states.set(key, made);
    return made;
  }

  async #load(key: string, documentId: string, variables: object, keep: boolean): Promise<void> {
    const state = this.#signal(key);
    const reader = this.#readers;
    state.value = { ...state.peek(), loading: true };
    const answer = this.#transport(documentId, variables);
    if (keep && state.peek().data === undefined) void this.#showKept(key, state);
    try {
      const data = await answer;
      if (reader !== this.#readers) return;
      state.value = { data, loading: false, at: Date.now() };
      if (keep) await this.#keep(key, data);
    } catch (thrown) {
      if (reader !== this.#readers) return;
      if (keep && state.peek().data === undefined) await this.#showKept(key, state);
      state.value = { ...state.peek(), error: asRequestError(thrown), loading: false };
    }
  }

  async #showKept(key: string, state: Signal<QueryState<unknown>>): Promise<void> {
    const kept = await this.#store?.get(key);
    if (kept === undefined || state.peek().data !== undefined) return;
    state.value = { ...state.peek(), data: kept.data, at: 0, keptAt: kept.at };
  }

  async #keep(key: string, data: unknown): Promise<void> {
    await this.#store?.set(key, { data, at: Date.now() });
  }
}

function keyOf(operation: { id: string }, variables: object): string {
  return operation.id + JSON.stringify(variables);
}
