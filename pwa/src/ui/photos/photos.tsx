import { useEffect, useState } from "preact/hooks";
import { Button } from "../button/button.tsx";
import { Dialog } from "../dialog/dialog.tsx";
import { Icon } from "../icon/icon.tsx";
import "./photos.css";

export interface Photo {
  id: string;
  name: string;
  /** MIME type; what is not an image is offered as a file. */
  mediaType: string;
  /** Null once it was erased. */
  url: string | null;
  thumbnailUrl: string | null;
}

export interface PhotosProps {
  /** "Foto e documenti" */
  label: string;
  photos: readonly Photo[];
  /** "Apri la foto buca.jpg" */
  openLabel: (name: string) => string;
  closeLabel: string;
  previousLabel: string;
  nextLabel: string;
  /** "Foto 2 di 3" */
  positionLabel: (position: number, count: number) => string;
}

/** Photos as small pictures that open large, one after the other; other files as links. */
export function Photos(props: PhotosProps) {
  const { label, photos, openLabel, closeLabel, previousLabel, nextLabel, positionLabel } = props;
  const [shown, setShown] = useState<number | null>(null);
  const there = photos.filter(({ url }) => url !== null);
  const pictures = there.filter(({ mediaType }) => mediaType.startsWith("image/"));
  const files = there.filter(({ mediaType }) => !mediaType.startsWith("image/"));
  const photo = shown === null ? undefined : pictures[shown];
  const move = (step: number): void =>
    setShown((before) => (before === null ? null : (before + step + pictures.length) % pictures.length));
  const open = photo !== undefined;
  useEffect(() => {
    if (!open) return;
    const arrows = (event: KeyboardEvent): void => {
      if (event.key === "ArrowRight") move(1);
      if (event.key === "ArrowLeft") move(-1);
    };
    addEventListener("keydown", arrows);
    return () => removeEventListener("keydown", arrows);
  }, [open, pictures.length]);

  if (there.length === 0) return null;
  return (
    <div class="photos">
      <ul role="list" aria-label={label}>
        {pictures.map((picture, index) => (
          <li key={picture.id}>
            <button type="button" class="photo" onClick={() => setShown(index)}>
              <img
                src={picture.thumbnailUrl ?? picture.url ?? ""}
                alt={openLabel(picture.name)}
                loading="lazy"
              />
            </button>
          </li>
        ))}
        {files.map((file) => (
          <li key={file.id}>
            <a class="photo-file" href={file.url ?? ""} target="_blank" rel="noopener">
              <Icon name="file" /> <span>{file.name}</span>
            </a>
          </li>
        ))}
      </ul>
      <Dialog
        open={open}
        title={photo?.name ?? ""}
        closeLabel={closeLabel}
        onClose={() => setShown(null)}
        actions={
          pictures.length > 1 && (
            <>
              <Button variant="secondary" icon="back" onClick={() => move(-1)}>
                {previousLabel}
              </Button>
              <Button variant="secondary" iconEnd="forward" onClick={() => move(1)}>
                {nextLabel}
              </Button>
            </>
          )
        }
      >
        {photo && shown !== null && (
          <div>
            <img class="photo-large" src={photo.url ?? ""} alt={photo.name} />
            {pictures.length > 1 && (
              <p role="status" class="soft">
                {positionLabel(shown + 1, pictures.length)}
              </p>
            )}
          </div>
        )}
      </Dialog>
    </div>
  );
}
