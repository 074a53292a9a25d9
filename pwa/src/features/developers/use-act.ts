import { useSending } from "./use-sending.ts";

/** A button's act: as a sending without fields, whose failure is one text. */
export function useAct() {
  const { busy, errors, send: run } = useSending();
  const failure = errors.length === 0 ? null : errors.map(({ message }) => message).join(" ");
  return { busy, failure, run };
}
