/** What is said in a film from one moment to another, in seconds. */
export interface Caption {
  from: number;
  to: number;
  text: string;
}

const TIME = /^(?:(\d+):)?([0-5]?\d):([0-5]\d)(?:\.(\d{3}))?$/;
const CUE = /^(\S+)\s+-->\s+(\S+)/;

/** Seconds of `1:05`, `01:05.500` or `1:02:03`; null where it is none. */
export function secondsOf(time: string): number | null {
  const [, hours = "0", minutes, seconds, thousandths = "0"] = TIME.exec(time.trim()) ?? [];
  if (minutes === undefined || seconds === undefined) return null;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(thousandths) / 1000;
}

/**
 * Reads captions written as WebVTT (https://www.w3.org/TR/webvtt1/): times and words; notes, settings and styles are
 * left out. A cue ends at or after its beginning, and none begins before the one ahead of it.
 * @throws Error saying which cue is wrong
 */
export function parseWebVtt(text: string): Caption[] {
  const [head = "", ...blocks] = text
    .replace(/\r\n?/g, "\n")
    .trim()
    .split(/\n{2,}/);
  if (!/^WEBVTT($|[ \t\n])/.test(head)) throw new Error("begins without WEBVTT");
  const captions: Caption[] = [];
  for (const block of blocks) {
    const lines = block.split("\n");
    const at = lines.findIndex((line) => line.includes("-->"));
    if (at < 0) continue;
    const [, start = "", end = ""] = CUE.exec(lines[at] ?? "") ?? [];
    const [from, to] = [secondsOf(start), secondsOf(end)];
    const words = lines
      .slice(at + 1)
      .join(" ")
      .replace(/<[^>]*>/g, "")
      .trim();
    if (from === null || to === null || to <= from) throw new Error(`"${lines[at]}" is no stretch of time`);
    if (from < (captions.at(-1)?.from ?? 0)) throw new Error(`"${lines[at]}" comes too late in the file`);
    if (!words) throw new Error(`"${lines[at]}" says nothing`);
    captions.push({ from, to, text: words });
  }
  if (captions.length === 0) throw new Error("has no caption");
  return captions;
}

const stamp = (seconds: number): string => new Date(Math.round(seconds * 1000)).toISOString().slice(11, 23);
/** `-->` and tags mean something in WebVTT. */
const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** Captions as a WebVTT file. */
export const webVtt = (captions: readonly Caption[]): string =>
  [
    "WEBVTT",
    ...captions.map(({ from, to, text }) => `${stamp(from)} --> ${stamp(to)}\n${escaped(text)}`),
    "",
  ].join("\n\n");
