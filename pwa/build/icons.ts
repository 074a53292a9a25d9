/** The PNG icons of the installed app, drawn from icon.svg: plain, and maskable with the safe zone filled. */
import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";

const BLUE = "#004d99";
const SIZES = [192, 512];

export async function drawIcons(source: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await copyFile(source, join(folder, "icon.svg"));
  for (const size of SIZES) {
    const inner = Math.round(size * 0.8);
    const margin = Math.round((size - inner) / 2);
    const drawing = await sharp(source, { density: 300 }).resize(size, size).png().toBuffer();
    await sharp(drawing).toFile(join(folder, `icon-${size}.png`));
    await sharp({ create: { width: size, height: size, channels: 4, background: BLUE } })
      .composite([{ input: await sharp(drawing).resize(inner, inner).toBuffer(), left: margin, top: margin }])
      .png()
      .toFile(join(folder, `maskable-${size}.png`));
  }
}
