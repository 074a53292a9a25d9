import { diffWordsWithSpace } from "diff";

/** What has gone and what has come between two texts, word by word: struck and underlined, never a colour alone. */
export function WordDiff({ before, after }: { before: string; after: string }) {
  return (
    <p class="editing-diff">
      {diffWordsWithSpace(before, after).map(({ value, added, removed }, index) =>
        added ? <ins key={index}>{value}</ins> : removed ? <del key={index}>{value}</del> : value,
      )}
    </p>
  );
}
