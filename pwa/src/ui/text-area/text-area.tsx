import type { TextareaHTMLAttributes } from "preact";
import { describedBy, Field, type FieldTexts } from "../field/field.tsx";
import "./text-area.css";

export interface TextAreaProps
  extends FieldTexts, Omit<TextareaHTMLAttributes, "id" | "label" | "value" | "onInput" | "maxLength"> {
  value: string;
  onInput: (value: string) => void;
  /** Most letters allowed; more may be typed, so that a pasted text is not cut unseen. */
  limit?: number;
  /** "Puoi scrivere ancora 120 lettere" or "20 lettere di troppo", from the letters left (negative: too many). */
  counter?: (left: number) => string;
}

/** Several lines of text that grow with what is written; counts only when the end comes near. */
export function TextArea(props: TextAreaProps) {
  const { id, label, hint, error, optionalLabel, asTitle, value, onInput, limit, counter, ...rest } = props;
  const left = limit === undefined ? undefined : limit - [...value].length;
  const near = limit !== undefined && left !== undefined && left < limit / 4;
  return (
    <Field {...{ id, label, hint, error, optionalLabel, asTitle }}>
      <textarea
        name={id}
        rows={4}
        {...rest}
        id={id}
        class="control text-area"
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy({ id, hint, error })}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {counter && left !== undefined && (
        <p class={`hint${left < 0 ? " text-area-over" : ""}`} aria-live="polite">
          {near ? counter(left) : ""}
        </p>
      )}
    </Field>
  );
}
