/** True where the device has a voice of the language, whatever its country. */
export function hasVoice(voices: readonly Pick<SpeechSynthesisVoice, "lang">[], lang: string): boolean {
  return voices.some((voice) => languageOf(voice.lang) === languageOf(lang));
}

/** The voice to read a language with: one on the device before one that sends the text elsewhere. */
export function voiceFor<Voice extends Pick<SpeechSynthesisVoice, "lang" | "localService" | "default">>(
  voices: readonly Voice[],
  lang: string,
): Voice | null {
  const able = voices.filter((voice) => languageOf(voice.lang) === languageOf(lang));
  const here = able.filter(({ localService }) => localService);
  return here.find((voice) => voice.default) ?? here[0] ?? able[0] ?? null;
}

/** A text's sentences, by the rules of its language. */
export function sentencesOf(text: string, lang: string): { from: number; to: number }[] {
  const segments = [...new Intl.Segmenter(lang, { granularity: "sentence" }).segment(text)];
  return segments
    .filter(({ segment }) => /[\p{L}\p{N}]/u.test(segment))
    .map(({ index, segment }) => ({ from: index, to: index + segment.trimEnd().length }));
}

const languageOf = (tag: string): string => tag.split(/[-_]/)[0]?.toLowerCase() ?? "";
