import type { Example } from "../examples/example.ts";
import { Photos, type Photo } from "./photos.tsx";

const picture = (hue: number): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><rect width="4" height="3" fill="hsl(${hue} 40% 60%)"/></svg>`,
  )}`;

const photo = (id: string, name: string, hue: number): Photo => ({
  id,
  name,
  mediaType: "image/svg+xml",
  url: picture(hue),
  thumbnailUrl: null,
});

const labels = {
  label: "Foto e documenti",
  openLabel: (name: string) => `Apri la foto ${name}`,
  closeLabel: "Chiudi",
  previousLabel: "Foto prima",
  nextLabel: "Foto dopo",
  positionLabel: (position: number, count: number) => `Foto ${position} di ${count}`,
};

export const examples: Example[] = [
  {
    name: "photos-and-file",
    show: () => (
      <Photos
        {...labels}
        photos={[
          photo("1", "buca.jpg", 210),
          photo("2", "strada.jpg", 30),
          { id: "3", name: "modulo.pdf", mediaType: "application/pdf", url: "#modulo", thumbnailUrl: null },
        ]}
      />
    ),
  },
];
