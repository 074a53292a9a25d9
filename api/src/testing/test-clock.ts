import type { Clock } from "../platform/clock.ts";

/** A clock that a test can set; it runs on from there. */
export class TestClock implements Clock {
  private offset = 0;

  now(): Date {
    return new Date(Date.now() + this.offset);
  }

  /** From now on it is `instant` (ISO 8601) and counting. */
  set(instant: string): void {
    this.offset = Date.parse(instant) - Date.now();
  }

  advance(milliseconds: number): void {
    this.offset += milliseconds;
  }
}
