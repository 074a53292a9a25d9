import { useEffect, useRef, useState } from "preact/hooks";
import { Button } from "../button/button.tsx";
import { hasVoice, passagesOf } from "./speech.ts";

export interface ReadAloudProps {
  /** The id of what is read. */
  target: string;
  /** The page's language: "it", "ar". */
  lang: string;
  startLabel: string;
  pauseLabel: string;
  resumeLabel: string;
  /** 1 is the voice's own pace. */
  rate?: number;
}

/** Reads a part of the page with the device's own voice; not shown where there is none for the language. */
export function ReadAloud({ target, lang, startLabel, pauseLabel, resumeLabel, rate = 0.9 }: ReadAloudProps) {
  const [able, setAble] = useState(false);
  const [state, setState] = useState<"still" | "reading" | "paused">("still");
  const mine = useRef(false);

  useEffect(() => {
    const speech = window.speechSynthesis as SpeechSynthesis | undefined;
    if (!speech) return;
    const look = () => setAble(hasVoice(speech.getVoices(), lang));
    look();
    speech.addEventListener("voiceschanged", look);
    return () => {
      speech.removeEventListener("voiceschanged", look);
      if (mine.current) speech.cancel();
    };
  }, [lang]);

  if (!able) return null;

  const start = () => {
    const element = document.getElementById(target);
    if (!element) return;
    speechSynthesis.cancel();
    mine.current = true;
    const passages = passagesOf(element.innerText);
    passages.forEach((text, index) => {
      const said = new SpeechSynthesisUtterance(text);
      said.lang = lang;
      said.rate = rate;
      if (index === passages.length - 1) said.onend = () => setState("still");
      speechSynthesis.speak(said);
    });
    setState(passages.length > 0 ? "reading" : "still");
  };
  const press = () => {
    if (state === "still") return start();
    if (state === "reading") speechSynthesis.pause();
    else speechSynthesis.resume();
    setState(state === "reading" ? "paused" : "reading");
  };
  const label = { still: startLabel, reading: pauseLabel, paused: resumeLabel }[state];
  return (
    <Button variant="secondary" icon={state === "reading" ? "pause" : "listen"} onClick={press}>
      {label}
    </Button>
  );
}
