import pg from "pg";
import type { Logger } from "pino";
import { CHANGES_CHANNEL } from "./dispatcher.ts";

type Listener = () => void;

/** How often watchers look for themselves, in milliseconds: a lost notification delays, it never loses. */
const RECHECK = 4_000;

/**
 * Wake-ups for live streams: one LISTEN connection a process. A wake-up says only "look again": what changed
 * and who may see it is read from the database by each stream.
 */
export class Changes {
  private readonly listeners = new Map<string, Set<Listener>>();
  private client: pg.Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(private readonly settings: { url: string; schema: string; logger: Logger }) {}

  async start(): Promise<void> {
    this.timer = setInterval(() => this.wakeAll(), RECHECK);
    await this.connect();
  }

  /** Calls back when the subject may have changed, until the returned function is called. */
  watch(subjectId: string, listener: Listener): () => void {
    const known = this.listeners.get(subjectId) ?? new Set();
    this.listeners.set(subjectId, known.add(listener));
    return () => {
      known.delete(listener);
      if (known.size === 0) this.listeners.delete(subjectId);
    };
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.client?.end().catch(() => undefined);
  }

  private wakeAll(): void {
    for (const set of this.listeners.values()) for (const listener of set) listener();
  }

  private async connect(): Promise<void> {
    if (this.stopped) return;
    const client = new pg.Client({ connectionString: this.settings.url, application_name: "sportello-live" });
    this.client = client;
    client.on("notification", ({ payload = "" }) => {
      for (const id of payload.split(",")) for (const listener of this.listeners.get(id) ?? []) listener();
    });
    const again = (error?: Error) => {
      if (this.client !== client || this.stopped) return;
      this.client = undefined;
      if (error) this.settings.logger.warn({ err: error }, "live updates lost their connection");
      setTimeout(() => void this.connect(), 500);
    };
    client.on("error", again); // more than one may come, and an unheard one ends the process
    client.on("end", () => again());
    try {
      await client.connect();
      await client.query(`listen "${CHANGES_CHANNEL}_${this.settings.schema}"`);
      this.wakeAll();
    } catch (error) {
      await client.end().catch(() => undefined);
      again(error as Error);
    }
  }
}
