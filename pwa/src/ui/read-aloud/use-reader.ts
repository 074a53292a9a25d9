import { useEffect, useRef, useState } from "preact/hooks";
import { type Passage, passagesOf } from "./passages.ts";
import { hasVoice, voiceFor } from "./speech.ts";

/** The name under which the styles know the sentence being read. */
const HIGHLIGHT = "reading";

export type ReaderState = "still" | "reading" | "paused" | "voiceless";

export interface Reader {
  state: ReaderState;
  /** From the start of the page. */
  start: () => void;
  pause: () => void;
  /** On with the sentence that was interrupted. */
  resume: () => void;
  stop: () => void;
}

interface ReaderOptions {
  target: string;
  skip: string;
  lang: string;
  /** 1 is the voice's own pace. */
  rate: number;
}

/**
 * Reads a part of the page with the device's own voice, one sentence at a time: some voices stop after 15 seconds of one
 * utterance, and on some devices only what is not being said can be paused.
 */
export function useReader({ target, skip, lang, rate }: ReaderOptions): Reader {
  const [state, setState] = useState<ReaderState>("still");
  const passages = useRef<Passage[]>([]);
  const next = useRef(0);
  /** Told apart from utterances that were cancelled, which end too. */
  const turn = useRef(0);
  const pace = useRef(rate);
  pace.current = rate;

  const silence = (): void => {
    turn.current += 1;
    speechSynthesis.cancel();
  };
  const stop = (): void => {
    if (typeof speechSynthesis !== "undefined") silence();
    mark(null);
    setState("still");
  };
  const say = (): void => {
    const passage = passages.current[next.current];
    if (passage === undefined) return stop();
    const mine = (turn.current += 1);
    const said = new SpeechSynthesisUtterance(passage.text);
    said.lang = passage.lang || lang;
    said.voice = voiceFor(speechSynthesis.getVoices(), said.lang);
    said.rate = pace.current;
    const goOn = (): void => {
      if (mine !== turn.current) return;
      next.current += 1;
      say();
    };
    said.addEventListener("end", goOn);
    said.addEventListener("error", goOn);
    mark(passage.range);
    setState("reading");
    speechSynthesis.speak(said);
  };
  const start = (): void => {
    const root = document.querySelector(target);
    if (root === null) return;
    if (typeof speechSynthesis === "undefined" || !hasVoice(speechSynthesis.getVoices(), lang)) {
      return setState("voiceless");
    }
    silence();
    passages.current = passagesOf(root, skip);
    next.current = 0;
    say();
  };
  const pause = (): void => {
    silence();
    setState("paused");
  };
  useEffect(() => {
    // Some browsers know their voices only some time after they were first asked.
    if (typeof speechSynthesis !== "undefined") speechSynthesis.getVoices();
    return stop;
  }, []);
  return { state, start, pause, resume: say, stop };
}

/** Shows which sentence is being read, and brings it into sight. */
function mark(range: Range | null): void {
  if (typeof Highlight !== "undefined") {
    if (range === null) CSS.highlights.delete(HIGHLIGHT);
    else CSS.highlights.set(HIGHLIGHT, new Highlight(range));
  }
  if (range === null) return;
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight - 100)
    range.startContainer.parentElement?.scrollIntoView({ block: "center" });
}
