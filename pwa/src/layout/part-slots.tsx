import { type Signal, signal } from "@preact/signals";
import type { ComponentType } from "preact";

/** Places of the layout for parts that only some readers want, whose code comes later; empty until then, and on the server. */
export const PARTS = {
  /** Above the page: reading aloud. */
  listen: signal<readonly ComponentType[]>([]),
  /** Over the page: settings, palette, keys. */
  overlay: signal<readonly ComponentType[]>([]),
  /** Below the page, so that nothing moves when they come: Italian beside, to install the app. */
  below: signal<readonly ComponentType[]>([]),
} as const;

export function PartSlot({ part }: { part: Signal<readonly ComponentType[]> }) {
  return part.value.map((Part) => <Part />);
}
