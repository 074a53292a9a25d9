import type { PhotoFragment } from "../../../gql/operations.ts";
import { Icon } from "../../../ui/icon/icon.tsx";
import { useWords } from "../words.ts";

/** Photos as thumbnails and documents by name; each opens in full. */
export function Photos({ photos }: { photos: readonly PhotoFragment[] }) {
  const { t } = useWords();
  return (
    <ul role="list" class="cluster">
      {photos.map(({ id, fileName, url, thumbnailUrl }) => (
        <li key={id}>
          <a class="photo" href={url ?? undefined} target="_blank" rel="noreferrer">
            {thumbnailUrl === null ? (
              <span class="with-icon">
                <Icon name="file" />
                <span>{fileName}</span>
              </span>
            ) : (
              <img
                src={thumbnailUrl}
                alt={t("cases.photos.alt", { name: fileName })}
                width={96}
                height={96}
                loading="lazy"
              />
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}
