import { FieldGroup, type FieldTexts } from "../field/field.tsx";
import { Icon, type IconName } from "../icon/icon.tsx";
import "./rating.css";

export interface RatingProps extends FieldTexts {
  /** Five words, from 1 (worst) to 5 (best). */
  words: readonly [string, string, string, string, string];
  value: number | undefined;
  onChange: (value: number) => void;
}

/** How it went, in words and faces: no stars to count. */
export function Rating({ words, value, onChange, ...texts }: RatingProps) {
  return (
    <FieldGroup {...texts} role="radiogroup">
      <div class="rating">
        {words.map((word, index) => {
          const mark = index + 1;
          const id = index === 0 ? texts.id : `${texts.id}-${mark}`;
          return (
            <div key={mark} class="rating-one">
              <input
                type="radio"
                name={texts.id}
                value={mark}
                checked={value === mark}
                onChange={() => onChange(mark)}
                {...{ id }}
              />
              <label for={id}>
                <Icon name={`face-${mark}` as IconName} size="large" />
                <span>{word}</span>
              </label>
            </div>
          );
        })}
      </div>
    </FieldGroup>
  );
}
