import { writtenNumber } from "./written-number.ts";

export { plural, select } from "@messageformat/runtime";

/** What `#` of a plural is written with. */
export const number = (locale: string, value: number, offset: number): string =>
  writtenNumber(locale, value - offset);
