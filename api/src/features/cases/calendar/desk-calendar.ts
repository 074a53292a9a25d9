import { calendarShape, findDeskFacts, type WorkingCalendar } from "../../identity/index.ts";
import type { Clock } from "../../../platform/clock.ts";
import type { Sql } from "../../../platform/database/index.ts";
import { type AnswerPromise, promisedAt } from "./promised-at.ts";

/** How long a process may go on with the calendar and offices it knows, in milliseconds. */
const FRESH = 10_000;

interface Known {
  calendar: WorkingCalendar;
  teams: Record<string, string>;
  until: number;
}

/** When the desk is open and which offices it has, as of the last ten seconds. */
export class DeskCalendar {
  private known: Known | undefined;

  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  async promisedAt(from: Date, promise: AnswerPromise): Promise<Date> {
    return promisedAt(from, promise, (await this.read()).calendar);
  }

  /** When it is open. */
  async hours(): Promise<WorkingCalendar> {
    return (await this.read()).calendar;
  }

  async timeZone(): Promise<string> {
    return (await this.read()).calendar.timeZone;
  }

  /** The id of an office; null where the organisation has none of this code. */
  async teamId(code: string): Promise<string | null> {
    return (await this.read()).teams[code] ?? null;
  }

  private async read(): Promise<Known> {
    const now = this.clock.now().getTime();
    if (this.known && this.known.until > now) return this.known;
    const facts = await findDeskFacts(this.sql);
    if (!facts) throw new Error("There is no organisation yet");
    this.known = { calendar: calendarShape.parse(facts.calendar), teams: facts.teams, until: now + FRESH };
    return this.known;
  }
}
