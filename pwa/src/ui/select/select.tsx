import { describedBy, Field, type FieldTexts } from "../field/field.tsx";
import type { ChoiceOption } from "../choice/choice.tsx";
import { Icon } from "../icon/icon.tsx";
import "./select.css";

export interface SelectProps extends FieldTexts {
  options: readonly Pick<ChoiceOption, "value" | "label">[];
  value: string;
  onChange: (value: string) => void;
  /** The first, empty entry: "Scegli". */
  placeholder?: string;
  required?: boolean;
}

/** A native list, for more than about eight answers; fewer are better as RadioCards. */
export function Select({ options, value, onChange, placeholder, required, ...texts }: SelectProps) {
  const { id, error } = texts;
  return (
    <Field {...texts}>
      <span class="select">
        <select
          {...{ id, required, value }}
          name={id}
          class="control"
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(texts)}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="down" />
      </span>
    </Field>
  );
}
