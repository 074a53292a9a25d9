import type { Page } from "playwright-core";

/** What a device said, and how. */
export interface Said {
  text: string;
  lang: string;
  rate: number;
}

declare global {
  interface Window {
    said: Said[];
    endSentence: () => void;
  }
}

/** Gives the page a voice for these languages, since Chromium without a screen has none; nothing ends by itself. */
export async function giveVoice(page: Page, languages: readonly string[]): Promise<void> {
  await page.addInitScript((spoken) => {
    let current: EventTarget | null = null;
    window.said = [];
    window.endSentence = () => current?.dispatchEvent(new Event("end"));
    class Utterance extends EventTarget {
      lang = "";
      rate = 1;
      constructor(readonly text: string) {
        super();
      }
    }
    const speechSynthesis = {
      getVoices: () => spoken.map((lang) => ({ lang, localService: true, default: false })),
      speak: (utterance: Utterance) => {
        current = utterance;
        const { text, lang, rate } = utterance;
        window.said.push({ text, lang, rate });
      },
      cancel: () => current?.dispatchEvent(new Event("end")),
    };
    Object.defineProperty(window, "SpeechSynthesisUtterance", { value: Utterance });
    Object.defineProperty(window, "speechSynthesis", { value: speechSynthesis });
  }, languages);
}

/** Everything said so far. */
export const saidOn = (page: Page): Promise<Said[]> => page.evaluate(() => window.said);

/** The sentence that the page shows as being read; empty where none is. */
export function shownAsRead(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...(CSS.highlights.get("reading") ?? [])].map((range) => (range as Range).toString()).join(),
  );
}
