/** Largest file, in bytes: a photo of a phone is 3 to 8 MiB. */
export const MAX_BYTES = 10 * 1024 * 1024;
/** Longest side of a kept photo, in pixels. */
export const MAX_SIDE = 2_000;
export const THUMBNAIL_SIDE = 320;
/** A picture that unfolds to more pixels is a bomb, or nothing a help desk needs. */
export const MAX_PIXELS = 60_000_000;
/** Files that somebody may have waiting without a case, so that nobody fills the disk. */
export const MAX_LOOSE = 30;
/** Files promised a quarter of an hour to those who have not signed in, by address: a device token costs nothing. */
export const RATES = { uploadsByAddress: 120 } as const;
/** How long a link to a file is good for, in seconds. */
export const LINK_SECONDS = 600;

export const PDF = "application/pdf";
/** What may be sent, by sniffed type. Photos are kept as JPEG whatever they came as. */
export const MEDIA_TYPES: ReadonlySet<string> = new Set([
  "image/jpeg",
  "image/png",
  "image/webp",
  "image/avif",
  PDF,
]);
