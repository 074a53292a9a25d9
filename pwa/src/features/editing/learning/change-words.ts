import type { MeasuredChangeFragment } from "../../../gql/operations.ts";
import type { Text } from "../../../lib/i18n/index.ts";

/** "Ricerca: 0,81 → 0,84 su 52 domande." */
export const changeWords = (t: Text["t"], number: Text["number"], change: MeasuredChangeFragment): string =>
  t("editing.change", {
    before: number(hundredths(change.ndcgBefore)),
    after: number(hundredths(change.ndcgAfter)),
    count: change.judgements,
  });

/** A figure from 0 to 1 as hundredths are read: 0.8123 is 81.2. */
export const hundredths = (figure: number): number => Math.round(figure * 1_000) / 10;
