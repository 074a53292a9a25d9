import { useState } from "preact/hooks";
import { Button } from "../button/button.tsx";
import { Notice } from "../notice/notice.tsx";
import { Segmented } from "../segmented/segmented.tsx";
import { type Reader, useReader } from "./use-reader.ts";
import "./read-aloud.css";

export interface ReadAloudProps {
  /** Selector of what is read. */
  target: string;
  /** Selector of what in it is not. */
  skip: string;
  /** The page's language: "it", "ar". */
  lang: string;
  words: {
    start: string;
    pause: string;
    resume: string;
    stop: string;
    speed: string;
    slow: string;
    normal: string;
    fast: string;
    /** Said where the device has no voice for the language. */
    voiceless: string;
  };
}

const RATES = { slow: 0.75, normal: 0.95, fast: 1.25 } as const;
type Speed = keyof typeof RATES;
const SPEEDS = Object.keys(RATES) as Speed[];
const KEPT = "reading-speed";

/** Reads the page aloud with the device's own voice, shows the sentence being read, and can be stopped and slowed. */
export function ReadAloud({ target, skip, lang, words }: ReadAloudProps) {
  const [speed, setSpeed] = useState<Speed>(keptSpeed);
  const reader = useReader({ target, skip, lang, rate: RATES[speed] });
  const busy = reader.state === "reading" || reader.state === "paused";
  return (
    <div class="read-aloud stack stack-s no-print">
      <div class="cluster">
        <MainButton reader={reader} words={words} />
        {busy && (
          <Button variant="quiet" icon="close" onClick={reader.stop}>
            {words.stop}
          </Button>
        )}
      </div>
      {busy && (
        <Segmented
          name="reading-speed"
          label={words.speed}
          options={SPEEDS.map((value) => ({ value, label: words[value] }))}
          value={speed}
          onChange={(value) => {
            setSpeed(value);
            keepSpeed(value);
          }}
        />
      )}
      {reader.state === "voiceless" && <Notice role="status">{words.voiceless}</Notice>}
    </div>
  );
}

/** One button, whose words say what it does next. */
function MainButton({ reader, words }: { reader: Reader; words: ReadAloudProps["words"] }) {
  if (reader.state === "reading") {
    return (
      <Button variant="secondary" icon="pause" onClick={reader.pause}>
        {words.pause}
      </Button>
    );
  }
  const paused = reader.state === "paused";
  return (
    <Button variant="secondary" icon="listen" onClick={paused ? reader.resume : reader.start}>
      {paused ? words.resume : words.start}
    </Button>
  );
}

function keptSpeed(): Speed {
  try {
    return SPEEDS.find((speed) => speed === localStorage.getItem(KEPT)) ?? "normal";
  } catch {
    return "normal";
  }
}

function keepSpeed(speed: Speed): void {
  try {
    localStorage.setItem(KEPT, speed);
  } catch {
    // A device that keeps nothing reads at the usual pace next time.
  }
}
