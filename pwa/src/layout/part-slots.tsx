import { type Signal, signal } from "@preact/signals";
import type { ComponentType } from "preact";

/** Places of the layout for parts that only some readers want, whose code comes later; empty until then, and on the server. */
export const PARTS = {
  /** Above the page: reading aloud. */
  listen: signal<ComponentType | null>(null),
  /** Over the page: settings, palette, keys. */
  overlay: signal<ComponentType | null>(null),
  /** Below the page: to install the app. */
  invitation: signal<ComponentType | null>(null),
} as const;

export function PartSlot({ part }: { part: Signal<ComponentType | null> }) {
  const Part = part.value;
  return Part && <Part />;
}
