import { FieldGroup, type FieldTexts } from "../field/field.tsx";
import { Icon, type IconName } from "../icon/icon.tsx";
import "./choice.css";

export interface ChoiceOption {
  value: string;
  label: string;
  hint?: string;
  icon?: IconName;
}

interface ChoiceTexts extends FieldTexts {
  options: readonly ChoiceOption[];
  /** Two columns where there is room; for short labels. */
  columns?: boolean;
}

export interface RadioCardsProps extends ChoiceTexts {
  value: string | undefined;
  onChange: (value: string) => void;
  required?: boolean;
}

export interface CheckboxCardsProps extends ChoiceTexts {
  values: readonly string[];
  onChange: (values: string[]) => void;
}

interface CardProps {
  id: string;
  name: string;
  type: "radio" | "checkbox";
  option: ChoiceOption;
  checked: boolean;
  required?: boolean;
  onChange: () => void;
}

function ChoiceCard({ id, name, type, option, checked, required, onChange }: CardProps) {
  const hint = option.hint ? `${id}-what` : undefined;
  return (
    <div class="choice">
      <input
        {...{ id, name, type, checked, required }}
        value={option.value}
        aria-describedby={hint}
        onChange={onChange}
      />
      <label for={id}>
        {option.icon && <Icon name={option.icon} size="large" />}
        <span class="choice-label">{option.label}</span>
      </label>
      {option.hint && (
        <p class="hint" id={hint}>
          {option.hint}
        </p>
      )}
    </div>
  );
}

/** One answer of several. The first radio carries the group's id, so that the error summary leads to it. */
export function RadioCards({ options, columns, value, onChange, required, ...texts }: RadioCardsProps) {
  return (
    <FieldGroup {...texts} role="radiogroup">
      <div class={columns ? "choices choices-columns" : "choices"}>
        {options.map((option, index) => (
          <ChoiceCard
            key={option.value}
            id={index === 0 ? texts.id : `${texts.id}-${option.value}`}
            name={texts.id}
            type="radio"
            option={option}
            checked={option.value === value}
            required={required}
            onChange={() => onChange(option.value)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

/** Any number of answers; they are kept in the order of the options. */
export function CheckboxCards({ options, columns, values, onChange, ...texts }: CheckboxCardsProps) {
  const toggle = (value: string) =>
    onChange(
      options
        .map((option) => option.value)
        .filter((each) => (each === value ? !values.includes(each) : values.includes(each))),
    );
  return (
    <FieldGroup {...texts}>
      <div class={columns ? "choices choices-columns" : "choices"}>
        {options.map((option, index) => (
          <ChoiceCard
            key={option.value}
            id={index === 0 ? texts.id : `${texts.id}-${option.value}`}
            name={texts.id}
            type="checkbox"
            option={option}
            checked={values.includes(option.value)}
            onChange={() => toggle(option.value)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
