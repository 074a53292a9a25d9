import { createWriteStream } from "node:fs";
import { copyFile, mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { OutputInfo } from "sharp";
import { isStorageFull } from "./full-storage.ts";
import { MAX_BYTES, MAX_PIXELS, MAX_SIDE, MEDIA_TYPES, PDF, THUMBNAIL_SIDE } from "./limits.ts";

/** The libraries that know files: loaded with the first one, as they took a tenth of the time to start. */
const fileType = () => import("file-type");
const imaging = async () => (await import("sharp")).default;

/** Why a file is not taken; its text is the message `errors.<code>`. */
export class RefusedFile extends Error {
  constructor(
    readonly code: "UPLOAD_TOO_LARGE" | "UPLOAD_TYPE" | "UPLOAD_BROKEN" | "UPLOAD_INFECTED",
    readonly status: number,
  ) {
    super(code);
  }
}

/** A file made safe to show: on the local disk until `dispose`. */
export interface SafeFile {
  path: string;
  thumbnail: string | null;
  mediaType: string;
  /** Bytes. */
  size: number;
  width: number | null;
  height: number | null;
  dispose(): Promise<void>;
}

/**
 * Takes the bytes as they come, counts them, looks what they are (never what they are called), and makes a photo
 * safe: turned as the camera says, without its metadata, at most 2,000 pixels a side, as JPEG.
 * @throws RefusedFile
 */
export async function receive(bytes: Readable): Promise<SafeFile> {
  const folder = await mkdtemp(join(tmpdir(), "sportello-upload-"));
  const dispose = () => rm(folder, { recursive: true, force: true });
  try {
    const raw = join(folder, "raw");
    await pipeline(bytes, counted(MAX_BYTES), createWriteStream(raw));
    const { fileTypeFromFile } = await fileType();
    const found = await fileTypeFromFile(raw);
    if (!found || !MEDIA_TYPES.has(found.mime)) throw new RefusedFile("UPLOAD_TYPE", 415);
    const path = join(folder, "safe");
    if (found.mime === PDF) {
      await copyFile(raw, path);
      return {
        path,
        thumbnail: null,
        mediaType: PDF,
        size: (await stat(path)).size,
        width: null,
        height: null,
        dispose,
      };
    }
    const thumbnail = join(folder, "thumbnail");
    const { width, height, size } = await safePhoto(raw, path, MAX_SIDE);
    await safePhoto(path, thumbnail, THUMBNAIL_SIDE);
    return { path, thumbnail, mediaType: "image/jpeg", size, width, height, dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
}

function counted(limit: number): Transform {
  let total = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      total += chunk.length;
      if (total > limit) done(new RefusedFile("UPLOAD_TOO_LARGE", 413));
      else done(null, chunk);
    },
  });
}

async function safePhoto(from: string, to: string, side: number): Promise<OutputInfo> {
  const sharp = await imaging();
  try {
    return await sharp(from, { limitInputPixels: MAX_PIXELS, failOn: "error" })
      .rotate()
      .resize(side, side, { fit: "inside", withoutEnlargement: true })
      .flatten({ background: "white" })
      .jpeg({ quality: 82, mozjpeg: true })
      .toFile(to);
  } catch (error) {
    // It is our disk, not the photo.
    if (isStorageFull(error)) throw error;
    throw new RefusedFile("UPLOAD_BROKEN", 422);
  }
}
