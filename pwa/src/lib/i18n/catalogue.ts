import type { Signal } from "@preact/signals";
import { catalogues } from "virtual:messages";
import { DEFAULT_LOCALE } from "./locales.ts";
import { type Messages, type Spelling, Text } from "./text.ts";

const loaded = new Map<string, Messages>();

/**
 * The words of a language for the given rooms ("core" is always among them), and dates that it has written already. Each
 * catalogue is fetched once.
 */
export async function loadText(
  locale: string,
  rooms: ReadonlySet<string>,
  dates?: Map<string, string>,
): Promise<Text> {
  const ofLocale = (await (catalogues[locale] ?? catalogues[DEFAULT_LOCALE])?.())?.default ?? {};
  const parts = await Promise.all(
    ["core", ...rooms].map(async (room) => {
      const key = `${locale}/${room}`;
      const messages = loaded.get(key) ?? (await ofLocale[room]?.())?.default ?? {};
      loaded.set(key, messages);
      return messages;
    }),
  );
  return new Text(locale, Object.assign({}, ...parts) as Messages, rooms, await spellingOf(locale), dates);
}

/** Only where Intl lacks the language: Chromium has none of Albanian. */
async function spellingOf(locale: string): Promise<Spelling | null> {
  const needed = locale === "sq" && Intl.DateTimeFormat.supportedLocalesOf(locale).length === 0;
  return needed ? (await import("./albanian.ts")).albanian : null;
}

/**
 * Another language for the words shown, or the words of more rooms. Several may be fetched at the same time: none puts
 * back what another brought meanwhile.
 */
export async function changeText(
  text: Signal<Text>,
  { locale, rooms = [] }: { locale?: string; rooms?: readonly string[] },
): Promise<void> {
  for (;;) {
    const before = text.peek();
    const wanted = new Set([...before.rooms, ...rooms]);
    const same = (locale ?? before.locale) === before.locale;
    if (same && wanted.size === before.rooms.size) return;
    const loaded = await loadText(locale ?? before.locale, wanted, same ? before.dates : undefined);
    if (text.peek() === before) text.value = loaded;
  }
}
