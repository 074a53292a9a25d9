import { useRef } from "preact/hooks";
import { Icon } from "../icon/icon.tsx";
import "../field/field.css";
import "../button/button.css";
import "./search-box.css";

export interface SearchBoxProps {
  id: string;
  /** Where the form leads without JavaScript; the words go as ?q=. */
  action: string;
  label: string;
  /** Shown above the box; otherwise only read out. */
  labelShown?: boolean;
  placeholder?: string;
  value: string;
  onInput: (value: string) => void;
  onSearch: (value: string) => void;
  submitLabel: string;
  clearLabel: string;
  autoFocus?: boolean;
}

/** The big search: one box, a button to empty it, a button to search. */
export function SearchBox(props: SearchBoxProps) {
  const { id, action, label, labelShown, placeholder, value, onInput, onSearch, submitLabel, clearLabel } =
    props;
  const input = useRef<HTMLInputElement>(null);
  const clear = () => {
    onInput("");
    input.current?.focus();
  };
  return (
    <form
      class="search-box"
      role="search"
      action={action}
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(input.current?.value.trim() ?? "");
      }}
    >
      <label class={labelShown ? "field-label" : "visually-hidden"} for={id}>
        {label}
      </label>
      <div class="search-box-row">
        <div class="search-box-input">
          <Icon name="search" />
          <input
            ref={input}
            id={id}
            class="control"
            type="search"
            name="q"
            value={value}
            placeholder={placeholder}
            autoComplete="off"
            enterKeyHint="search"
            onInput={(event) => onInput(event.currentTarget.value)}
          />
          {value !== "" && (
            <button type="button" class="search-box-clear" onClick={clear} aria-label={clearLabel}>
              <Icon name="close" />
            </button>
          )}
        </div>
        <button type="submit" class="button button-primary">
          {submitLabel}
        </button>
      </div>
    </form>
  );
}
