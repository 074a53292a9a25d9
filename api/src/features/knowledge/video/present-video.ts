import type { VideoDetails } from "../kinds/details.ts";
import type { Video } from "../kinds/kinds.type.ts";

const TYPES: Readonly<Record<string, string>> = {
  webm: "video/webm",
  mp4: "video/mp4",
  webp: "image/webp",
  jpg: "image/jpeg",
  png: "image/png",
};

/** Media type of one of our files, by its ending. */
export const typeOfFile = (name: string): string =>
  TYPES[name.slice(name.lastIndexOf(".") + 1)] ?? "application/octet-stream";

/** A film as it is told: addresses instead of names. */
export function presentVideo(details: VideoDetails, slug: string, locales: readonly string[]): Video {
  const { file, poster, seconds, width, height, chapters, captions } = details;
  return {
    url: `/knowledge/files/${file}`,
    type: typeOfFile(file),
    poster: `/knowledge/files/${poster}`,
    seconds,
    width,
    height,
    captions: locales.map((locale) => ({ locale, url: `/knowledge/captions/${slug}/${locale}.vtt` })),
    chapters,
    transcript: captions.map(({ from, text }) => ({ at: from, text })),
  };
}
