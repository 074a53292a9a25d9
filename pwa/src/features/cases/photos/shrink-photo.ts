/** Longest side of what is sent, pixels: enough to read a number plate, a tenth of what phones take. */
const LONGEST_SIDE = 2048;
const QUALITY = 0.85;
/** Smaller files go as they are, bytes. */
const SMALL = 700_000;

/**
 * A photo made smaller on the device, for slow and costly connections; this also drops what the camera wrote into it.
 * What the browser cannot draw (documents, HEIC on most) is returned as it is.
 */
export async function shrinkPhoto(file: File): Promise<Blob> {
  if (!/^image\/(jpeg|png|webp)$/.test(file.type) || file.size <= SMALL) return file;
  const bitmap = await createImageBitmap(file, { imageOrientation: "from-image" }).catch(() => null);
  if (bitmap === null) return file;
  const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(bitmap.width * scale);
  canvas.height = Math.round(bitmap.height * scale);
  canvas.getContext("2d")?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  const smaller = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", QUALITY));
  return smaller !== null && smaller.size < file.size ? smaller : file;
}
