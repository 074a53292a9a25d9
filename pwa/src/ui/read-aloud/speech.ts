/** True where the device has a voice of the language, whatever its country. */
export function hasVoice(voices: readonly Pick<SpeechSynthesisVoice, "lang">[], lang: string): boolean {
  const language = lang.slice(0, 2).toLowerCase();
  return voices.some((voice) => voice.lang.slice(0, 2).toLowerCase() === language);
}

/** Text sentence by sentence: some voices stop after 15 seconds of one utterance. */
export function passagesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?:;؟۔。])\s+|\n+/u)
    .map((passage) => passage.trim())
    .filter((passage) => passage !== "");
}
