import { useEffect, useState } from "preact/hooks";
import { keptAnswers } from "../../../lib/device/kept-answers.ts";

/**
 * What was ticked in an article, as "step.item": kept on the device with what was read there, so that it goes when the
 * reader signs out.
 */
export function useTicks(slug: string): [string[], (key: string, done: boolean) => void, () => void] {
  const [ticks, setTicks] = useState<string[]>([]);
  const place = `ticks/${slug}`;
  useEffect(() => {
    void keptAnswers.get(place).then((kept) => {
      // What was ticked before this came counts too.
      if (Array.isArray(kept?.data)) setTicks((now) => [...new Set([...(kept.data as string[]), ...now])]);
    });
  }, [place]);
  const keep = (next: string[]): void => {
    setTicks(next);
    void keptAnswers.set(place, { data: next, at: Date.now() });
  };
  const tick = (key: string, done: boolean): void =>
    keep([...ticks.filter((one) => one !== key), ...(done ? [key] : [])]);
  return [ticks, tick, () => keep([])];
}
