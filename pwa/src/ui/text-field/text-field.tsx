import type { InputHTMLAttributes } from "preact";
import { describedBy, Field, type FieldTexts } from "../field/field.tsx";

export interface TextFieldProps
  extends FieldTexts, Omit<InputHTMLAttributes, "id" | "label" | "value" | "onInput" | "size"> {
  value: string;
  onInput: (value: string) => void;
  /** Width for about this many letters; full width when left out. */
  letters?: number;
}

/** One line of text. Give autocomplete and inputMode where they help. */
export function TextField(props: TextFieldProps) {
  const { id, label, hint, error, optionalLabel, asTitle, value, onInput, letters, ...rest } = props;
  return (
    <Field {...{ id, label, hint, error, optionalLabel, asTitle }}>
      <input
        type="text"
        name={id}
        {...rest}
        id={id}
        class={`control${letters ? ` control-${letters <= 6 ? "short" : "medium"}` : ""}`}
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy({ id, hint, error })}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </Field>
  );
}
