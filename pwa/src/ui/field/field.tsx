import type { ComponentChildren } from "preact";
import { Icon } from "../icon/icon.tsx";
import "./field.css";

/** What every field shows around its control. All texts come from the catalogues. */
export interface FieldTexts {
  /** Unique in the page; the error summary links to it. */
  id: string;
  label: ComponentChildren;
  hint?: ComponentChildren;
  error?: string;
  /** "(facoltativo)": shown where the field may stay empty. */
  optionalLabel?: string;
  /** The label is the page's title: one question a page. */
  asTitle?: boolean;
}

/** The ids that describe a control: hint, then error. */
export function describedBy({
  id,
  hint,
  error,
}: Pick<FieldTexts, "id" | "hint" | "error">): string | undefined {
  return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;
}

/** Help under a label. */
export function Hint({ id, children }: { id: string; children: ComponentChildren }) {
  return (
    <p class="hint" id={`${id}-hint`}>
      {children}
    </p>
  );
}

/** What is wrong with a field and how to mend it. */
export function FieldError({ id, children }: { id: string; children: ComponentChildren }) {
  return (
    <p class="field-error" id={`${id}-error`}>
      <Icon name="alert" /> <span>{children}</span>
    </p>
  );
}

/** A label, its hint and error, around one control with the same id. */
export function Field(props: FieldTexts & { children: ComponentChildren }) {
  const { id, label, hint, error, optionalLabel, asTitle, children } = props;
  const name = (
    <label class="field-label" for={id}>
      {label}
      {optionalLabel && <span class="field-optional"> {optionalLabel}</span>}
    </label>
  );
  return (
    <div class={`field${error ? " field-wrong" : ""}`}>
      {asTitle ? <h1 class="field-title">{name}</h1> : name}
      {hint && <Hint id={id}>{hint}</Hint>}
      {error && <FieldError id={id}>{error}</FieldError>}
      {children}
    </div>
  );
}

/** The same around several controls that answer one question. */
export function FieldGroup(props: FieldTexts & { role?: "radiogroup"; children: ComponentChildren }) {
  const { id, label, hint, error, optionalLabel, asTitle, role, children } = props;
  const name = (
    <>
      {label}
      {optionalLabel && <span class="field-optional"> {optionalLabel}</span>}
    </>
  );
  return (
    <fieldset
      class={`field${error ? " field-wrong" : ""}`}
      role={role}
      aria-describedby={describedBy(props)}
      aria-invalid={role && error ? true : undefined}
    >
      <legend class="field-label">{asTitle ? <h1 class="field-title">{name}</h1> : name}</legend>
      {hint && <Hint id={id}>{hint}</Hint>}
      {error && <FieldError id={id}>{error}</FieldError>}
      {children}
    </fieldset>
  );
}
