import type { Clock } from "../../../platform/clock.ts";
import type { Sql } from "../../../platform/database/index.ts";
import { calendarShape, localized } from "../../identity/index.ts";
import { hoursAt } from "./office-hours.ts";
import type { Office } from "./office.type.ts";
import { findOffices } from "./offices.repository.ts";

/** Where people can go, and whether it is open now. */
export class Offices {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  /** In the reader's language; of one category, the offices that deal with it. One statement. */
  async find(category: string | null, locale: string): Promise<Office[]> {
    const offices = await findOffices(this.sql, category);
    const now = this.clock.now();
    return offices.map(({ name, accessibility, calendar, ...office }) => ({
      ...office,
      name: localized(name, locale),
      accessibility: accessibility && localized(accessibility, locale),
      ...hoursAt(now, calendarShape.parse(calendar), (why) => localized(why, locale)),
    }));
  }
}
