/** True where the device has a voice of the language, whatever its country. */
export function hasVoice(voices: readonly Pick<SpeechSynthesisVoice, "lang">[], lang: string): boolean {
  const language = lang.slice(0, 2).toLowerCase();
  return voices.some((voice) => voice.lang.slice(0, 2).toLowerCase() === language);
}

/** Text in passages of at most about 200 letters: longer ones are cut off by some browsers' voices after 15 seconds. */
export function passagesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?:;؟۔。])\s+|\n+/u)
    .map((passage) => passage.trim())
    .filter((passage) => passage !== "");
}
